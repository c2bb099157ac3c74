import { defineConfig } from "vitest/config";

const never = ["**/node_modules/**", "**/dist/**"];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: "forks",
    // A busy machine answers late.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit", maxWorkers: 2, sequence: { groupOrder: 0 },
          include: ["packages/*/src/**/*.test.ts", "extension/src/**/*.test.ts", "tests/**/*.test.ts"], exclude: [...never, "tests/e2e/**"],
        },
      },
      // A real VS Code, after all others: it measures how typing feels.
      { extends: true, test: { name: "e2e", maxWorkers: 1, sequence: { groupOrder: 1 }, include: ["tests/e2e/*.test.ts"], exclude: never } },
    ],
  },
});

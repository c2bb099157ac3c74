import { describe, expect, it } from "vitest";
import { displayWidth, takeEnd, takeStart, visible, wrap } from "./display-text.js";

describe("displayWidth", () => {
  it.each([["abc", 3], ["één", 3], ["e\u0301e\u0301n", 3], ["日本", 4], ["😀", 2], ["👨‍👩‍👧", 2], ["❤️", 2], ["\u200B", 0], ["ﬁ", 1]])("%s", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("visible", () => {
  it("lets no letter steer the terminal", () => {
    expect(visible("a\u001B[31mb\u0007\u009B\u202E\u007F")).toBe("a␛[31mb␇\uFFFD\uFFFD␡");
  });

  it("shows a tab as spaces", () => {
    expect(visible("a\tb")).toBe("a    b");
  });
});

describe("takeStart and takeEnd", () => {
  it("count columns, not characters", () => {
    expect(takeStart("日本語", 5)).toBe("日本");
    expect(takeEnd("日本語", 5)).toBe("本語");
    expect(takeStart("abc", 2)).toBe("ab");
    expect(takeEnd("abc", 2)).toBe("bc");
    expect(takeEnd("abc", 0)).toBe("");
    expect(takeStart("é", 5)).toBe("é");
    expect(takeEnd("é", 5)).toBe("é");
  });
});

describe("wrap", () => {
  it("breaks between words and leaves a long word whole", () => {
    expect(wrap("een twee drie", 8)).toEqual(["een twee", "drie"]);
    expect(wrap("bestuursrechtelijk is lang", 5)).toEqual(["bestuursrechtelijk", "is", "lang"]);
  });
});

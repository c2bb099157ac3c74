import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const SHOTS = join(dirname(fileURLToPath(import.meta.url)), "shots");
/** What a busy machine may take for one thing that a person waits for. Milliseconds. */
export const PATIENCE = 60_000;
/** After this long without what should have come, a key or a click was lost: it is given again. */
const AGAIN = 6_000;

/** Does a thing, waits a while for what it brings, and does it again when that did not come. For what may be done twice only. */
export async function until(act, seen, patience = PATIENCE) {
  for (const last = Date.now() + patience; ; ) {
    const left = last - Date.now();
    try {
      await act();
      return await seen(Math.max(1000, Math.min(AGAIN, left)));
    } catch (error) {
      if (left <= AGAIN) throw error;
    }
  }
}

/** What a person does in the workbench. */
export class Workbench {
  constructor(page, outside) {
    this.page = page;
    this.outside = outside;
    page.setDefaultTimeout(PATIENCE);
  }

  static async open({ context }, url) {
    const page = context.pages()[0] ?? (await context.newPage());
    const outside = new Set();
    context.on("requestfailed", (request) => {
      const { protocol, hostname, href } = new URL(request.url());
      if (/^https?:$/.test(protocol) && !/^(?:127\.0\.0\.1|(?:.*\.)?localhost)$/.test(hostname)) outside.add(href);
    });
    await page.goto(url, { waitUntil: "domcontentloaded", timeout: PATIENCE });
    await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor({ timeout: 90_000 });
    return new Workbench(page, outside);
  }

  shot(name) {
    mkdirSync(SHOTS, { recursive: true });
    return this.page.screenshot({ path: join(SHOTS, `${name}.png`), timeout: PATIENCE });
  }

  /** Opens a file of the folder that is shown. */
  async file(name) {
    const explorer = this.page.locator(".explorer-folders-view");
    if (!(await explorer.isVisible())) await until(() => this.page.keyboard.press("Control+Shift+E"), (timeout) => explorer.waitFor({ timeout }));
    const row = explorer.locator(".monaco-list-row").filter({ hasText: name }).first();
    await until(() => row.dblclick({ timeout: AGAIN }), (timeout) => this.page.locator(".tabs-container .tab.active").filter({ hasText: name }).waitFor({ timeout }));
  }

  /** Some commands are there only when the open letter is known to be one: the list is opened again until they are. */
  async command(title) {
    const box = this.#box();
    await until(async () => {
      if (await box.isVisible()) await this.page.keyboard.press("Escape");
      await box.waitFor({ state: "hidden", timeout: AGAIN });
      await this.page.keyboard.press("F1");
      await box.waitFor({ timeout: AGAIN });
      await box.fill(`>${title}`);
    }, (timeout) => this.#offered(title).waitFor({ timeout }));
    await this.page.keyboard.press("Enter");
  }
  /** Chooses from a list with this title. */
  async choose(title, text) {
    const box = this.#box();
    await this.#titled(title);
    await until(() => box.fill(text, { timeout: AGAIN }), (timeout) => this.#offered(text).waitFor({ timeout }));
    await this.#enter();
  }
  /** Answers a question with this title. */
  async answer(title, text) {
    await this.#titled(title);
    await this.#box().fill(text);
    await this.#enter();
  }
  #enter() {
    const box = this.#box();
    return until(async () => { if (await box.isVisible()) await box.press("Enter", { timeout: AGAIN }); }, (timeout) => box.waitFor({ state: "hidden", timeout }));
  }
  #box() { return this.page.locator(".quick-input-widget input.input"); }
  #offered(text) { return this.page.locator(".quick-input-list .monaco-list-row.focused").filter({ hasText: text }); }
  #titled(title) { return this.page.locator(".quick-input-title").filter({ hasText: title }).waitFor(); }

  /** A line with these words, in this case; the editor draws spaces as no-break spaces. */
  line(text) { return this.page.locator(".editor-instance .view-line").filter({ hasText: new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replaceAll(" ", "\\s")) }).first(); }
  lens(text) { return this.page.locator(".editor-instance .codelens-decoration").filter({ hasText: text }).first(); }
  status(text) { return this.page.locator(".statusbar-item").filter({ hasText: text }).first(); }
  row(text) { return this.page.locator(".pane-body .monaco-list-row").filter({ hasText: text }).first(); }
  errors() { return this.page.locator(".notification-list-item").filter({ has: this.page.locator(".codicon-error") }); }

  /** Shows only the Problems that hold a text: the list draws only what is in view. A panel that is still being opened forgets what it was asked. */
  async problems(text) {
    const box = this.page.locator(".part.panel .viewpane-filter input, .part.panel input[placeholder^='Filter']").first();
    if (!(await box.isVisible())) await until(() => this.page.keyboard.press("Control+Shift+M"), (timeout) => box.waitFor({ timeout }));
    await until(() => box.fill(text, { timeout: AGAIN }), (timeout) => this.page.locator(".part.panel").filter({ hasText: /Showing \d+ of \d+/ }).waitFor({ timeout }));
    this.keepFilter = async () => {
      if ((await box.inputValue()) !== text) await box.fill(text);
    };
  }
  /** Waits until a file has a Problem, among those that are shown. */
  problem(file, text) { return this.#problemsHold(file, text, true); }
  problemGone(file, text) { return this.#problemsHold(file, text, false); }
  async #problemsHold(file, text, wanted) {
    let shown = [];
    await this.poll(async () => {
      await this.keepFilter();
      shown = await this.#problemsOf(file);
      return shown.some((one) => (typeof text === "string" ? one.includes(text) : text.test(one))) === wanted;
    }, () => `${wanted ? "" : "not "}${text} among the Problems of ${file}: ${JSON.stringify(shown)}`);
  }
  async #problemsOf(file) {
    const rows = await this.page.locator(".markers-panel .monaco-list-row").evaluateAll((all) =>
      all.map((one) => ({ at: Number(one.dataset.index), level: one.getAttribute("aria-level"), text: one.innerText.replaceAll("\u00a0", " ").replace(/\s+/g, " ") })).sort((a, b) => a.at - b.at));
    const from = rows.findIndex(({ level, text }) => level === "1" && text.includes(file));
    const to = rows.findIndex(({ level }, i) => i > from && level === "1");
    return from < 0 ? [] : rows.slice(from + 1, to < 0 ? undefined : to).map(({ text }) => text);
  }

  /** The boxes of the squiggles, or of what is selected, on the screen. */
  squiggles() { return this.page.locator(".editor-instance :is(.squiggly-error, .squiggly-warning, .squiggly-info)"); }
  selection() { return this.page.locator(".editor-instance .selected-text"); }
  async marks(locator, text) {
    const place = await this.place(text);
    const boxes = await locator.evaluateAll((all) => all.map((one) => { const { left, right, top, bottom } = one.getBoundingClientRect(); return { left, right, top, bottom }; }));
    return { place, boxes: boxes.filter(({ top, bottom }) => top <= place.bottom && bottom >= place.top) };
  }
  /** Waits until a squiggle stands under exactly these words. */
  squiggle(text, patience = PATIENCE) {
    return this.poll(async () => {
      const { place, boxes } = await this.marks(this.squiggles(), text);
      return boxes.some(({ left, right }) => Math.abs(left - place.left) < 3 && Math.abs(right - place.right) < 3);
    }, `a squiggle under “${text}”`, patience);
  }
  /** Waits until these words are among what is selected. */
  selected(text, patience = PATIENCE) {
    return this.poll(async () => {
      const { place, boxes } = await this.marks(this.selection(), text);
      return boxes.some(({ left, right }) => left <= place.left + 3 && right >= place.right - 3);
    }, `“${text}” selected`, patience);
  }
  async poll(holds, wanted, patience = PATIENCE) {
    for (const last = Date.now() + patience; !(await holds()); await this.page.waitForTimeout(30)) if (Date.now() > last) throw new Error(`Not seen: ${typeof wanted === "string" ? wanted : wanted()}.`);
  }

  /** The webview that holds an element. */
  async webview(selector) {
    let found;
    await this.poll(async () => {
      for (const frame of this.page.frames()) if (await frame.locator(selector).count().catch(() => 0)) found = frame;
      return found;
    }, `a webview with ${selector}`);
    return found;
  }

  /** Where words stand on the screen. */
  async place(text) {
    const line = this.line(text);
    await line.waitFor();
    return line.evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const letters = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) for (let i = 0; i < node.data.length; i++) letters.push([node, i]);
      const all = letters.map(([node, i]) => node.data[i]).join("").replaceAll("\u00a0", " ");
      const from = all.indexOf(wanted);
      const range = document.createRange();
      range.setStart(...letters[from]);
      range.setEnd(letters[from + wanted.length - 1][0], letters[from + wanted.length - 1][1] + 1);
      const { x, y, width, height, left, right, top, bottom } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, left, right, top, bottom };
    }, text);
  }
  /** Waits until what is typed goes to the editor. */
  focused() { return this.page.locator(".editor-instance .monaco-editor.focused").first().waitFor(); }
  async click(text) {
    const { x, y } = await this.place(text);
    await this.page.mouse.click(x, y);
  }

  /** Moves over words until a hover says something. */
  async hover(text, says) {
    const hover = this.page.locator(".monaco-hover:not(.hidden)").filter({ hasText: says }).first();
    await until(async () => {
      await this.page.mouse.move(5, 5);
      const { x, y } = await this.place(text);
      await this.page.mouse.move(x, y, { steps: 4 });
    }, (timeout) => hover.waitFor({ timeout }));
    return hover;
  }
  async leaveHover() {
    const hover = this.page.locator(".monaco-hover:not(.hidden)");
    await until(() => this.page.mouse.move(5, 5, { steps: 2 }), (timeout) => hover.first().waitFor({ state: "hidden", timeout }));
  }

  /** Asks for the fixes at the cursor until the one that is meant is among them, and takes it. */
  async fix(title, picture) {
    const rows = this.page.locator(".action-widget .monaco-list-row");
    await until(async () => {
      if (await rows.count()) await this.page.keyboard.press("Escape");
      await this.page.keyboard.press("Control+.");
    }, (timeout) => rows.filter({ hasText: title }).first().waitFor({ timeout }));
    if (picture) await this.shot(picture);
    // A click is caught by what lies over the list.
    const focused = this.page.locator(".action-widget .monaco-list-row.focused");
    for (let i = await rows.count(); i > 0 && !(await focused.filter({ hasText: title }).count()); i--) {
      const before = await focused.count() ? await focused.first().innerText() : "";
      await this.page.keyboard.press("ArrowDown");
      await focused.filter({ hasNotText: before || "\n" }).first().waitFor({ timeout: AGAIN });
    }
    await focused.filter({ hasText: title }).waitFor({ timeout: AGAIN });
    await this.page.keyboard.press("Enter");
    await rows.first().waitFor({ state: "detached" });
  }

  /** Types as a person does, and gives the milliseconds from each key to the frame that came after it. */
  async typed(text) {
    await this.page.evaluate(() => {
      globalThis.brieftoetsKeys = [];
      globalThis.brieftoetsKey ??= (event) => requestAnimationFrame(() => setTimeout(() => globalThis.brieftoetsKeys.push(performance.now() - event.timeStamp)));
      addEventListener("keydown", globalThis.brieftoetsKey, true);
    });
    await this.page.keyboard.type(text, { delay: 50 });
    const times = await this.page.waitForFunction((count) => globalThis.brieftoetsKeys.length >= count && globalThis.brieftoetsKeys, text.length).then((handle) => handle.jsonValue());
    await this.page.evaluate(() => removeEventListener("keydown", globalThis.brieftoetsKey, true));
    return times.sort((a, b) => a - b);
  }
}

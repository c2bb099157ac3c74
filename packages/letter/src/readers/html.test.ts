import { describe, expect, test } from "vitest";
import { readLetter } from "../read-letter.js";
import type { Block, Letter } from "../letter.js";

const read = (source: string): Promise<Letter> => readLetter(source, { format: "html" });

async function blocksOf(source: string): Promise<readonly (readonly [string, Partial<Block>])[]> {
  const { text, blocks } = await read(source);
  return blocks.map(({ start, end, source: _source, quoted, region: _region, ...shape }) => [text.slice(start, end), { ...shape, ...(quoted ? { quoted } : {}) }]);
}

const p = { kind: "paragraph" };

describe("blocks", () => {
  test.each<[string, readonly (readonly [string, Partial<Block>])[]]>([
    ["<p>een</p>los<div>twee</div>", [["een", p], ["los", p], ["twee", p]]],
    ["<p>een<p>twee", [["een", p], ["twee", p]]],
    ["<h2>Kop</h2>", [["Kop", { kind: "heading", level: 2 }]]],
    ["<p>a<br>b<br><br>c</p>", [["a\nb", p], ["c", p]]],
    ["<p></p><p>&nbsp;</p><p> a </p>", [["a", p]]],
    ["<blockquote>a</blockquote>b", [["a", { ...p, quoted: true }], ["b", p]]],
    ["<p>Zij zei <q>ja</q>.", [["Zij zei “ja”.", p]]],
    ["<pre>a  b\n c\n\nd</pre>", [["a  b\n c", p], ["d", p]]],
    ["<p lang=en>x</p><div lang=fr><p>y</p></div>", [["x", { ...p, lang: "en" }], ["y", { ...p, lang: "fr" }]]],
    ["<a style='display:block'>x</a><a style='display:block'>y</a>", [["x", p], ["y", p]]],
  ])("%s", async (source, blocks) => {
    expect(await blocksOf(source)).toEqual(blocks);
  });

  test("lists are numbered as a browser numbers them, also when nothing is closed", async () => {
    expect(await blocksOf("<ul><li>een<li><p>twee</p><p>meer</p><ol type=a start=3><li>c<li value=7>g</ol></ul>")).toEqual([
      ["een", { kind: "list-item", level: 1, group: 1, marker: "•" }], ["twee", { kind: "list-item", level: 1, group: 1, marker: "•" }],
      ["meer", { kind: "list-item", level: 1, group: 1 }], ["c", { kind: "list-item", level: 2, group: 2, marker: "c." }],
      ["g", { kind: "list-item", level: 2, group: 2, marker: "g." }],
    ]);
  });

  test("a table of data has cells", async () => {
    const cell = (row: number, column: number, headerCell?: true): Partial<Block> => ({ kind: "table-cell", group: 1, row, column, ...(headerCell ? { headerCell } : {}) });
    expect(await blocksOf("<table><caption>T</caption><tr><th colspan=2>A<th>B<tr><td>1<td><p>2</p><td>3</table>")).toEqual([
      ["T", { kind: "caption" }], ["A", cell(0, 0, true)], ["B", cell(0, 2, true)], ["1", cell(1, 0)], ["2", cell(1, 1)], ["3", cell(1, 2)],
    ]);
    expect(await blocksOf("<table><tr><td>a<td>b<tr><td>c<td>d</table>")).toHaveLength(4);
  });

  test.each([
    "<table role=presentation><tr><td>a<td>b</table>", "<table><tr><td><h1>a</h1><td>b</table>", "<table><tr><td>a<tr><td>b</table>",
    "<table><tr><td><p>a</p><p>b</p><td></table>",
  ])("%s lays out the page: no cells", async (source) => {
    expect((await blocksOf(source)).map(([text, { kind }]) => [text, kind]).filter(([, kind]) => kind === "table-cell")).toEqual([]);
  });

  test("a block knows its markup", async () => {
    const source = "<div>\n <p class=x>een</p> los <ul><li>twee</ul></div>";
    const { blocks } = await read(source);
    expect(blocks.map((block) => source.slice(block.source?.start, block.source?.end))).toEqual(["<p class=x>een</p>", "los", "<li>twee"]);
  });
});

describe("what is not seen is no text", () => {
  test.each([
    "<head><title>t</title></head>", "<style>p{}</style>", "<script>if (a<b) x()</script>", "<template>x</template>", "<p hidden>x</p>",
    "<p style='display:none'>x</p>", "<p style='DISPLAY : none !important'>x</p>", "<p style='visibility:hidden'>x</p>", "<p style='font-size:0'>x</p>",
    "<style>.w{display:none}</style><p class=w>x</p>", "<!-- x -->", "<!--[if mso]><p>x</p><![endif]-->", "<svg><text>x</text></svg>", "<select><option>x</select>",
    "<p>&nbsp;&#8203;&shy;</p>", "<style>@media screen { p.w { display: none } }</style><p class=w>x",
  ])("%s", async (source) => {
    expect((await read(`${source}<p>wel</p>`)).text).toBe("wel");
  });

  test("a size of nothing hides text only until a size is set", async () => {
    expect((await read("<div style='font-size:0'>weg<span style='font-size:11pt'>wel</span></div>")).text).toBe("wel");
  });

  test("rules for narrow screens and for other media do not count", async () => {
    const { text } = await read("<style>@media (max-width:600px){p{display:none}} @media print{p{display:none}} @font-face{font-family:x}</style><p>wel</p>");
    expect(text).toBe("wel");
  });

  test("a comment for mail programs is none of ours", async () => {
    const { comments } = await read("<!--[if mso]>x<![endif]--><!--[if !mso]><!--><p>a</p><!--<![endif]--><!-- brieftoets-disable x -- y -->");
    expect(comments.map(({ text }) => text)).toEqual(["brieftoets-disable x -- y"]);
  });
});

describe("text", () => {
  test.each([
    ["a &eacute;&eacute;n &amp;amp; &lt;b&gt; &#8217; &copy x", "a één &amp; <b> ’ © x"],
    ["a\n   b<b> c</b>  <i> d</i>", "a b c d"],
    ["a&nbsp;&nbsp;b", "a\u00a0\u00a0b"],
    ["ge<b>lijk</b>waardig", "gelijkwaardig"],
    ["<textarea>a\nb</textarea>", "a\nb"],
    ["a < b en <3", "a < b en <3"],
  ])("%s is read as %j", async (source, text) => {
    expect((await read(source)).text).toBe(text);
  });

  test("an entity has the place of the whole entity", async () => {
    const source = "<p>Co&ouml;rdinatie</p>";
    const letter = await read(source);
    expect(letter.place({ start: 2, end: 3 })).toEqual({ start: 5, end: 11 });
    expect(letter.place({ start: 0, end: letter.text.length })).toEqual({ start: 3, end: 19 });
  });
});

describe("what a document says about itself", () => {
  test("title, language and type", async () => {
    const { meta } = await read("<html lang=nl><head><title>Uw  afspraak &amp; {{ x }}</title><meta name='brieftoets:type' content='invitation'><meta name='brieftoets:enclosures' content='a, b'><body lang=en>x");
    expect(meta).toEqual({ lang: "nl", title: "Uw afspraak & {{ x }}", type: "invitation", enclosures: ["a", "b"] });
  });
});

describe("links", () => {
  test.each([
    ["<a href='http://x.nl'>hier</a>", [["hier", "http://x.nl", false]]],
    ["<a href=\"{{ url('a \"b\"') }}\">x</a>", [["x", "{{ url('a \"b\"') }}", true]]],
    ["<a href=mailto:a@b.nl><b>m</b></a><a name=x>geen</a>", [["m", "mailto:a@b.nl", false]]],
    ["<a href='#'><p>een</p><p>twee</p></a>", [["een", "#", false], ["twee", "#", false]]],
    ["<p>x <a href=''><img></a></p>", [["", "", false]]],
  ])("%s", async (source, links) => {
    const letter = await read(source);
    expect(letter.links.map(({ start, end, target, dynamic }) => [letter.text.slice(start, end), target, dynamic])).toEqual(links);
  });
});

describe("Thymeleaf and Latte attributes", () => {
  test("print fields and set conditions", async () => {
    const source = "<div th:if=\"${partner != null}\">Met <b th:text=\"${naam}\">Jan</b></div><p th:unless=\"${x}\" th:utext=\"#{msg}\">v</p><p n:if=\"$y\">z</p><p th:remove=all>weg</p>";
    const letter = await read(source);
    expect(letter.text).toBe("Met ${naam}\n\n#{msg}\n\nz");
    expect(letter.placeholders.map(({ start, end, name }) => [letter.text.slice(start, end), name])).toEqual([["${naam}", "naam"], ["#{msg}", "msg"]]);
    expect(letter.branches.map(({ start, end, path }) => [letter.text.slice(start, end), path.map(({ variable, value }) => `${variable}=${value}`)])).toEqual([
      ["Met ${naam}", ["partner=true"]], ["#{msg}", ["x=false"]], ["z", ["y=true"]],
    ]);
    expect(letter.dialects).toEqual(["thymeleaf"]);
  });
});

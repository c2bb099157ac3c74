import { describe, expect, test } from "vitest";
import type { TextStyle } from "../letter.js";
import { readLetter } from "../read-letter.js";

/** The style of the text "x". */
async function styleOf(source: string): Promise<TextStyle | undefined> {
  const { text, runs } = await readLetter(source, { format: "html" });
  const at = text.indexOf("x");
  return runs.find(({ start, end }) => start <= at && at < end)?.style;
}

describe("sizes in points", () => {
  test.each([
    ["x", 12], ["<p style='font-size:16px'>x", 12], ["<p style='font-size:9pt'>x", 9], ["<p style='font-size:1cm'>x", 28.35],
    ["<div style='font-size:20px'><p style='font-size:.8em'>x", 12], ["<div style='font-size:20px'><p style='font-size:50%'>x", 7.5],
    ["<html style='font-size:10px'><p style='font-size:1.2rem'>x", 9], ["<p style='font-size:small'>x", 9.75], ["<small>x", 10], ["<h1>x", 24],
    ["<h1 style='font-size:11pt'>x", 11], ["<font size=2>x", 9.75], ["<font size=+1>x", 13.5], ["<p style='font-size:calc(1px + 2px)'>x", undefined],
    ["<p style='font-size:var(--a)'><small>x", undefined], ["<p style='font:bold 10pt/12pt Arial'>x", 10], ["<p style='font-size:inherit'>x", 12],
    ["<style>p{font-size:10pt!important}</style><p style='font-size:9pt'>x", 10], ["<style>p{font-size:9pt} .a p{font-size:10pt} p{font-size:8pt}</style><div class=a><p>x", 10],
    ["<style>#i{font-size:9pt} p.a.b.c{font-size:8pt}</style><p id=i class='a b c'>x", 9], ["<style>p:first-child{font-size:9pt} p:hover{font-size:1pt} p::before{font-size:1pt}</style><div><p>x", 9],
    ["<style>td>p, li{font-size:9pt}</style><table><tr><td><p>x", 9], ["<style><!-- p{font-size:9pt} --></style><p>x", 9], ["<p style='font-size:{{ n }}px'>x", undefined],
  ])("%s", async (source, size) => {
    expect((await styleOf(source))?.size).toBe(size);
  });
});

describe("fonts, emphasis, colours, lines", () => {
  const browser = { size: 12 };
  test.each([
    ["<p style='font-family:\"Rijks Sans\", Arial'>x", { family: "Rijks Sans" }], ["<p style='font-family: Open  Sans , Arial'>x", { family: "Open Sans" }],
    ["<font face='Verdana,Arial' color=red>x", { family: "Verdana", color: "#ff0000" }], ["<p style='font-family:var(--f)'>x", {}],
    ["<p style='font: italic 11pt/1.5\"Rijks\"'>x", { size: 11, lineSpacing: 1.5, family: "Rijks", italic: true }],
    ["<b>x", { bold: true }], ["<b style='font-weight:400'>x", {}], ["<p style='font-weight:600'>x", { bold: true }], ["<em>x", { italic: true }], ["<u>x", { underline: true }],
    ["<u><span style='text-decoration:none'>x", { underline: true }], ["<a href=#><u>x", {}], ["<a style='text-decoration:underline'>x", { underline: true }],
    ["<p style='text-transform:uppercase'>x", { capitals: true }], ["<p style='color:#F00'>x", { color: "#ff0000" }], ["<p style='color:rgb(0, 128, 255)'>x", { color: "#0080ff" }],
    ["<p style='color:hsl(120 100% 25%)'>x", { color: "#008000" }], ["<p style='color:rgba(0,0,0,.5)'>x", {}], ["<td bgcolor=003366 align=right>x", { background: "#003366", align: "right" }],
    ["<div style='background:url(a.png) #eee no-repeat'><p>x", { background: "#eeeeee" }], ["<div style='background:#eee'><p style='background:transparent'>x", { background: "#eeeeee" }],
    ["<p style='text-align:justify'>x", { align: "justify" }], ["<center>x", { align: "center" }], ["<p style='line-height:18px'>x", { lineSpacing: 1.13 }],
    ["<p style='line-height:150%'>x", { lineSpacing: 1.5 }], ["<p style='line-height:normal'>x", {}], ["<p lang=en>x", { lang: "en" }],
  ])("%s", async (source, style) => {
    expect(await styleOf(source)).toEqual({ ...browser, ...style });
  });

  test("one style is one run, and the same style is the same object", async () => {
    const { runs } = await readLetter("<p>a <span>b</span> c</p><p>d <b>e</b></p>", { format: "html" });
    expect(runs.map(({ start, end }) => [start, end])).toEqual([[0, 5], [7, 9], [9, 10]]);
    expect(runs[0]?.style).toBe(runs[1]?.style);
  });

  test("broken CSS spoils nothing around it", async () => {
    expect(await styleOf("<style>p{color:{{ k }};;font-size:9pt} }} .x{ @@@ p b{}</style><p>x")).toEqual({ size: 9 });
  });
});

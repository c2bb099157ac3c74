/** The parser of css-tree without the rest of it; @types/css-tree describes the whole package only. */
declare module "css-tree/parser" {
  import type { CssNode, ParseOptions } from "css-tree";

  const parse: (text: string, options?: ParseOptions) => CssNode;
  export default parse;
}

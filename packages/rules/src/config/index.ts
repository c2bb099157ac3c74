export { findType } from "../declaration.js";
export type { Composition, Config, ConfigFiles, LetterEntry, ProfileChoice } from "./config.js";
export { CONFIG_NAME, Configurations } from "./configurations.js";
export { compileGlob, globBase, isGlob } from "./glob.js";
export type { PathTest } from "./glob.js";
export { checkOptionsOf, defaultConfig, isIgnored, readOptionsOf, sharedOptions } from "./letter-settings.js";
export { letterTypeNames } from "./letter-type-names.js";
export { folderOf, joinPath, relativePath, withSlashes } from "./paths.js";

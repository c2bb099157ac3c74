export { includedFiles } from "@brieftoets/rules/config";

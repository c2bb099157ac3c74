export { startServer } from "./server.js";
export type { ServerFiles, ServerHost } from "./server-host.js";

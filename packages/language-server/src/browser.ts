import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { startServer } from "./server.js";

/** What a web worker has of the web: the compiler knows no DOM here. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];
declare function atob(base64: string): string;
declare function btoa(binary: string): string;
declare class MessageChannel {
  readonly port1: { onmessage: (() => void) | null };
  readonly port2: { postMessage(message: null): void };
}

const PIECE = 0x8000;
const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  encode: (bytes) => {
    let binary = "";
    for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
    return btoa(binary);
  },
  // A timer waits four milliseconds here; a message to oneself does not.
  pause: () => new Promise((done) => {
    waiting.push(done);
    channel.port2.postMessage(null);
  }),
  decode: (base64) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)),
});

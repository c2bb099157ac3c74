import type { ServerContext } from "./server-context.js";

/** Background work waits until nobody has typed for this long. Milliseconds. */
const QUIET = 300;
const AGAIN = 30;

/** Awaited between two pieces of background work: lets messages that have arrived go first, and a person who is typing finish. */
export async function giveWay({ host, typing }: Pick<ServerContext, "host" | "typing">, isCancelled: () => boolean = () => false): Promise<void> {
  // A message is read in the first pause, and answered in the next.
  await host.pause();
  await host.pause();
  while (Date.now() - typing.last < QUIET && !isCancelled()) await new Promise((done) => setTimeout(done, AGAIN));
}

/** A slow line between a browser and the program: every page comes in pieces, with a pause after each. */

import { once } from "node:events";
import { createServer, request } from "node:http";
import { buffer } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";

const PIECES = 24;
/** More than two frames: the browser may paint after each piece. */
const PAUSE_MS = 40;

/**
 * @param {string} origin the program's
 * @returns {Promise<{origin: string, stop: () => void}>} where to ask instead
 */
export async function startSlowLine(origin) {
  const line = createServer((asked, answer) => {
    const headers = { ...asked.headers, "accept-encoding": "identity" };
    asked.pipe(request(origin + asked.url, { method: asked.method, headers }, (response) => pass(response, answer)));
  });
  await once(line.listen(0, "127.0.0.1"), "listening");
  return {
    origin: `http://127.0.0.1:${line.address().port}`,
    stop() {
      line.close();
      line.closeAllConnections();
    },
  };
}

async function pass(response, answer) {
  const { "content-length": _, ...headers } = response.headers;
  answer.writeHead(response.statusCode, headers);
  const body = await buffer(response);
  const isPage = response.headers["content-type"]?.startsWith("text/html");
  const length = isPage ? Math.ceil(body.length / PIECES) : body.length || 1;
  for (let start = 0; start < body.length; start += length) {
    answer.write(body.subarray(start, start + length));
    if (isPage) {
      await pause(PAUSE_MS);
    }
  }
  answer.end();
}

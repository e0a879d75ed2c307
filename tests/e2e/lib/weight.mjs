/** What a page weighs for somebody who comes for the first time. */

/** The most that a page may weigh cold, with all that it asks for, and its one style sheet, in bytes. */
export const PAGE_LIMIT = 60_000;
export const STYLE_LIMIT = 30_000;

/**
 * Opens an address without cache and adds up what came over the wire, headers included.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} address
 * @returns {Promise<{status: number, bytes: number, styles: {url: string, bytes: number}[]}>}
 */
export async function openCold(page, address) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const asked = new Map();
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    asked.set(requestId, { type, url: response.url, bytes: 0 });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const answer = asked.get(requestId);
    if (answer) {
      answer.bytes = encodedDataLength;
    }
  });
  const response = await page.goto(address, { waitUntil: "load" });
  // Everything that was told of the page before this answer has been heard.
  await session.send("Network.disable");
  await session.detach();
  const answers = [...asked.values()].filter(({ url }) => !url.startsWith("data:"));
  return {
    status: response.status(),
    bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0),
    styles: answers.filter(({ type }) => type === "Stylesheet").map(({ url, bytes }) => ({ url, bytes })),
  };
}

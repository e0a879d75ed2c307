/** Debian's Chromium with a profile of its own, in which nothing but the program can be reached. */

import { chromium } from "playwright-core";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const ACT_LIMIT_MS = 10_000;

/** A page's two sizes: a laptop and a phone. */
export const WIDTHS = [1280, 360];
export const COLOUR_SCHEMES = ["light", "dark"];

/**
 * @param {string} origin the only place that pages may ask anything of
 * @returns {Promise<{
 *   visitor: (options?: import("playwright-core").BrowserContextOptions) => Promise<import("playwright-core").Page>,
 *   elsewhere: string[], close: () => Promise<void>}>}
 *   `visitor` opens a page with cookies and cache of its own; `elsewhere` lists every request that left for a third party
 */
export async function openBrowser(origin) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_BIN ?? "/usr/bin/chromium",
    args: FLAGS,
  });
  const elsewhere = [];
  return {
    elsewhere,
    async visitor(options = {}) {
      const context = await browser.newContext({
        baseURL: origin,
        locale: "fr-FR",
        reducedMotion: "reduce",
        viewport: { width: WIDTHS[0], height: 900 },
        ...options,
      });
      context.setDefaultTimeout(ACT_LIMIT_MS);
      context.on("request", (request) => {
        if (leaves(request.url(), origin)) {
          elsewhere.push(`${request.frame().url()} asked for ${request.url()}`);
        }
      });
      return context.newPage();
    },
    close: () => browser.close(),
  };
}

function leaves(url, origin) {
  const { protocol, origin: asked } = new URL(url);
  return !["data:", "blob:", "about:"].includes(protocol) && asked !== origin;
}

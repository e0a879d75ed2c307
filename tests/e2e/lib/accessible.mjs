/** What every page must be: accessible, within its width, still. */

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Every violation that axe finds, one line an element, in the page as it is.
 *
 * @param {import("playwright-core").Page} page
 * @returns {Promise<string[]>}
 */
export async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run({ resultTypes: ["violations"] }));
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(" ")}: ${failureSummary}`),
  );
}

/**
 * The elements that reach beyond the right edge, when the page scrolls sideways; none otherwise.
 *
 * @param {import("playwright-core").Page} page
 * @returns {Promise<string[]>}
 */
export function beyondTheEdge(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) {
      return [];
    }
    const beyond = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    return [`the page is ${document.documentElement.scrollWidth} px wide in ${width}`].concat(
      beyond.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    );
  });
}

/**
 * Begins to add up how far the layout moves after the first paint; call before the page is opened.
 *
 * @param {import("playwright-core").Page} page
 * @returns {Promise<() => Promise<number>>} the sum so far: Chromium's layout shift, 0 when nothing moved
 */
export async function watchLayout(page) {
  await page.addInitScript(() => {
    globalThis.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        globalThis.layoutShift += entry.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => globalThis.layoutShift);
}

/** A page that comes over a slow line is as still as any other. */

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { watchLayout } from "./lib/accessible.mjs";
import { WIDTHS, openBrowser } from "./lib/browser.mjs";
import { startDemo } from "./lib/program.mjs";
import { startSlowLine } from "./lib/slow.mjs";

/** A short page whose foot stands at the window's edge, a wide table, a long trail of links. */
const PAGES = ["/contact", "/regles/acces", "/avis/4/preuve"];

const demo = await startDemo();
const line = await startSlowLine(demo.origin);
const browser = await openBrowser(line.origin);

after(async () => {
  await browser.close();
  line.stop();
  await demo.stop();
});

for (const path of PAGES) {
  test(`${path} does not move while it comes slowly`, async () => {
    for (const width of WIDTHS) {
      const page = await browser.visitor({ viewport: { width, height: 800 } });
      const moved = await watchLayout(page);
      await page.goto(path, { waitUntil: "load" });
      assert.equal(await moved(), 0, `at ${width} px`);
      await page.context().close();
    }
  });
}

/** A sample of what hostile people type, in Chromium: nothing of it runs. And one's own data, seen and confirmed before erased. */

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { beyondTheEdge, violations } from "./lib/accessible.mjs";
import { WIDTHS, openBrowser } from "./lib/browser.mjs";
import { mouse } from "./lib/hands.mjs";
import { startDemo } from "./lib/program.mjs";
import { SECRETARIAT, play, sent } from "./lib/roles.mjs";

const DELEGATE = "Logiciels du Littoral (exemple)";
const TYPED = [
  "<script>window.ran = 1</script>",
  '"><img src=x onerror="window.ran = 1">',
  "<svg onload=window.ran=1>",
  "</title><script>window.ran = 1</script>",
  "[a](javascript:window.ran=1)",
];

const demo = await startDemo();
const browser = await openBrowser(demo.origin);

after(async () => {
  await browser.close();
  await demo.stop();
});

test("nothing typed runs", { timeout: 60_000 }, async () => {
  const page = await browser.visitor();
  page.on("dialog", () => assert.fail("a dialog opened"));
  await page.goto("/");
  await play(page, mouse, SECRETARIAT);
  for (const typed of TYPED) {
    await page.goto("/membres/nouveau");
    await page.locator('main [name="name"]').fill(typed);
    await sent(page, () => mouse.press(page.locator("main form .button-main").first()));
    assert.equal(await page.evaluate(() => window.ran), undefined, typed);
  }
  for (const address of ["/membres", "/plan", `/recherche?q=${encodeURIComponent(TYPED[0])}`, "/secretariat/connexion"]) {
    await page.goto(address);
    assert.equal(await page.evaluate(() => window.ran), undefined, address);
    assert.equal(await page.locator("[onerror], [onload], main script:not([src])").count(), 0, address);
  }
});

test("one's own data are seen, and erased once the address is typed", { timeout: 60_000 }, async () => {
  const page = await browser.visitor();
  await page.goto("/");
  await play(page, mouse, DELEGATE);
  for (const address of ["/bureau/mes-donnees", "/bureau/mes-donnees/effacement"]) {
    await page.goto(address);
    assert.deepEqual(await violations(page), [], address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      assert.deepEqual(await beyondTheEdge(page), [], `${address} at ${width}`);
    }
  }
  await page.locator('main [name="email"]').fill("bastien@littoral.example");
  await sent(page, () => mouse.press(page.locator("main form button").first()));
  assert.match(await page.locator("h1").textContent(), /sont effacées/);
  assert.deepEqual(await violations(page), []);
});

/** Pictures of pages, to be looked at: `tests/e2e/screenshots`, which git ignores. */

import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../screenshots/", import.meta.url));

/**
 * @param {import("playwright-core").Page} page
 * @param {string} name words that say which page and how it is shown
 */
export async function picture(page, ...name) {
  await mkdir(FOLDER, { recursive: true });
  const file = name.join("-").replaceAll(/[^\p{L}\p{N}-]+/gu, "_");
  await page.screenshot({ path: `${FOLDER}${file}.png`, fullPage: true });
}

/** Takes the three pictures of the first page of the project anew: `node tests/e2e/pictures.mjs`. */

import { fileURLToPath } from "node:url";

import { openBrowser } from "./lib/browser.mjs";
import { mouse } from "./lib/hands.mjs";
import { startDemo } from "./lib/program.mjs";
import { VOTERS, play } from "./lib/roles.mjs";

const FOLDER = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));

const demo = await startDemo();
const browser = await openBrowser(demo.origin);
const page = await browser.visitor({ viewport: { width: 1120, height: 1000 } });

async function take(path, name, from) {
  await page.goto(`${path}?lang=en`);
  await page.locator(from).first().evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 24));
  await page.screenshot({ path: `${FOLDER}${name}.png` });
}

try {
  const answer = await page.request.get("/api/v1/opinions");
  const list = await answer.json();
  const opinions = list.opinions ?? list;
  const numberOf = (wanted) => opinions.find(({ stage, fictitious }) => fictitious && stage === wanted).number;
  await take(`/avis/${numberOf("published")}`, "opinion", "h1");
  await take("/membres", "members", "h1");
  await page.goto("/");
  await play(page, mouse, VOTERS[1]);
  await take(`/avis/${numberOf("call")}/position`, "position", "h1");
} finally {
  await browser.close();
  await demo.stop();
}

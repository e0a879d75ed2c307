/** Which pages there are: found by following links, as a reader or a search engine would. */

const MOST_OF_A_KIND = 2;
const NOT_A_PAGE = /\.(?:atom|csv|json|ics|xml|txt|pdf|svg)$|^\/api\/|^\/statique\/|^\/fichiers\//u;

/**
 * Follows every link from these addresses and returns the pages found, at most two of a kind (`/avis/3` and `/avis/7`
 * are of a kind). Whatever does not answer 200 is returned apart, with the page that links to it; an address that leads
 * elsewhere is the page that it leads to.
 *
 * @param {import("playwright-core").Page} page signed in or not
 * @param {string[]} from
 * @returns {Promise<{pages: string[], broken: string[]}>}
 */
export async function crawl(page, from) {
  const found = new Map(from.map((path) => [path, "the start"]));
  const kinds = new Map();
  const pages = [];
  const broken = [];
  for (const [path, linkedFrom] of found) {
    const kind = kindOf(path);
    const seen = kinds.get(kind) ?? 0;
    if (seen >= MOST_OF_A_KIND) {
      continue;
    }
    kinds.set(kind, seen + 1);
    const response = await page.goto(path);
    if (response.status() !== 200) {
      broken.push(`${path} (linked from ${linkedFrom}): ${response.status()}`);
      continue;
    }
    const arrived = new URL(response.url()).pathname;
    if (arrived !== path) {
      found.set(arrived, found.get(arrived) ?? path);
      continue;
    }
    pages.push(path);
    for (const next of await ownLinks(page)) {
      if (!found.has(next)) {
        found.set(next, path);
      }
    }
  }
  return { pages, broken };
}

async function ownLinks(page) {
  const links = await page.locator("a[href]").evaluateAll((anchors) =>
    anchors.map(({ href, origin, pathname, search }) => ({ href, own: origin === location.origin, pathname, search })),
  );
  return links
    .filter(({ own, pathname }) => own && !NOT_A_PAGE.test(pathname))
    .filter(({ search }) => !new URLSearchParams(search).has("lang"))
    .map(({ pathname }) => pathname);
}

/** The address with every number and id replaced, so that things of one sort have one kind. */
function kindOf(path) {
  return path.replaceAll(/\/[^/]*\d[^/]*/gu, "/#");
}

/** The bar of the demonstration: other people, later days. */

/** Who plays what in the invented formation; four kinds, so that an opinion can be broadly carried. */
export const SECRETARIAT = "Secrétariat";
export const AUTHOR = "Ateliers du Code (exemple)";
export const SPONSOR = "Ville de Montclair (exemple)";
export const VOTERS = [
  "Ateliers du Code (exemple)",
  "Logiciels du Littoral (exemple)",
  "Coopérative Hexabit (exemple)",
  "Ville de Montclair (exemple)",
  "Département de la Vallise (exemple)",
  "Agglomération des Trois-Rives (exemple)",
  "Usagers du numérique libre (exemple)",
  "Bibliothèques connectées (exemple)",
  "Enseignantes et enseignants du libre (exemple)",
  "Fondation Passerelle (exemple)",
  "Carte commune (exemple)",
  "Recettes partagées (exemple)",
];

const TO_DEADLINE = 'form[action="/demo/horloge"] button[value="echeance"]';
const ONE_DAY = 'form[action="/demo/horloge"] button[value="jour"]';

/**
 * Becomes somebody else, on the page where one is.
 *
 * @param {import("playwright-core").Page} page
 * @param {typeof import("./hands.mjs").mouse} hands
 * @param {string} name as the bar calls the role
 */
export async function play(page, hands, name) {
  const role = page.getByRole("button", { name, exact: true });
  if (!(await role.isVisible())) {
    await hands.press(page.locator("details:has(form[action='/demo/role']) > summary"));
  }
  await sent(page, () => hands.press(role));
}

/** The council's clock goes on to the next thing that is due. */
export function toNextDeadline(page, hands) {
  return sent(page, () => hands.press(page.locator(TO_DEADLINE)));
}

/** The council's clock goes on by a day. */
export function oneDay(page, hands) {
  return sent(page, () => hands.press(page.locator(ONE_DAY)));
}

/** Does what sends a form or follows a link, and waits for the page that answers. */
export async function sent(page, act) {
  const answered = page.waitForEvent("domcontentloaded");
  await act();
  await answered;
}

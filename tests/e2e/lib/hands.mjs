/** The two ways of using a page. Both press, type and choose; every path of the tests can be walked by either. */

const MOST_TABS = 400;

/** Somebody with a mouse. */
export const mouse = {
  name: "mouse",
  press: (element) => element.click(),
  type: (element, text) => element.fill(text),
  choose: (element) => element.check(),
};

/** Somebody with the keyboard alone. */
export const keyboard = {
  name: "keyboard",
  async press(element) {
    await tabTo(element);
    await element.page().keyboard.press("Enter");
  },
  async type(element, text) {
    await tabTo(element);
    await element.page().keyboard.press("Control+a");
    await element.page().keyboard.insertText(text);
  },
  async choose(element) {
    if ((await element.getAttribute("type")) === "radio") {
      await arrowTo(element);
    } else {
      await tabTo(element);
    }
    if (!(await element.isChecked())) {
      await element.page().keyboard.press("Space");
    }
  },
};

/** Presses Tab until the element has the focus, from wherever the focus is. */
async function tabTo(element) {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await hasFocus(element)) {
      return;
    }
    await element.page().keyboard.press("Tab");
  }
  throw new Error(`${MOST_TABS} presses of Tab do not lead to ${element}`);
}

/** A group of radio buttons is one stop of the tabulator; arrows move inside it. */
async function arrowTo(element) {
  const page = element.page();
  const group = page.locator(`input[type="radio"][name="${await element.getAttribute("name")}"]`);
  const size = await group.count();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await group.evaluateAll((buttons) => buttons.includes(document.activeElement))) {
      break;
    }
    await page.keyboard.press("Tab");
  }
  for (let steps = 0; steps <= size; steps += 1) {
    if (await hasFocus(element)) {
      return;
    }
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`neither Tab nor the arrows lead to ${element}`);
}

function hasFocus(element) {
  return element.evaluate((node) => node === document.activeElement);
}

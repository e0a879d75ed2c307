// Counts the words of long texts while one types: <textarea data-counter="ID">, <p id="ID" data-words="{n} mots">.
const words = (text) => (text.trim() === "" ? 0 : text.trim().split(/\s+/u).length);

for (const area of document.querySelectorAll("textarea[data-counter]")) {
  const counter = document.getElementById(area.dataset.counter);
  if (!counter) continue;
  const format = new Intl.NumberFormat(document.documentElement.lang);
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const show = () => {
    const count = words(area.value);
    const pattern = plural.select(count) === "one" ? counter.dataset.word : counter.dataset.words;
    counter.textContent = pattern.replace("{n}", format.format(count));
  };
  area.addEventListener("input", show);
  show();
}

// A ballot by rank: the arrow keys change the number of an option, up prefers it, down prefers it less. Fields: <input name="rank-…">.
const step = { ArrowUp: -1, ArrowDown: 1 };

for (const field of document.querySelectorAll('input[name^="rank-"]')) {
  field.addEventListener("keydown", (event) => {
    if (!(event.key in step)) return;
    event.preventDefault();
    const rank = Number.parseInt(field.value, 10);
    const next = Number.isNaN(rank) ? 1 : Math.max(1, rank + step[event.key]);
    field.value = String(next);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

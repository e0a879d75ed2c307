// Keeps relative times true while the page stays open: <time datetime="…" data-relative>.
const steps = [
  ["minute", 60, 3600],
  ["hour", 3600, 86400],
  ["day", 86400, Infinity],
];
const formats = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto" });
// The page's own clock, so that a demonstration on another date stays on it.
const offset = Date.parse(document.documentElement.dataset.now) - Date.now();

const show = () => {
  for (const time of document.querySelectorAll("time[data-relative]")) {
    const seconds = (Date.parse(time.dateTime) - Date.now() - offset) / 1000;
    const distance = Math.abs(seconds);
    const step = steps.find(([, , end]) => distance < end);
    // Beyond two days the words of the server stay true until the page is loaded again.
    if (!step || distance < 60 || distance > 172800) continue;
    time.textContent = formats.format(Math.trunc(seconds / step[1]), step[0]);
  }
};

if (Number.isFinite(offset)) setInterval(show, 60000);

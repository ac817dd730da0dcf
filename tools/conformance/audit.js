// Run by Chromium at the end of a page: leaves a line `axe THEME COUNT`, and a line for each fault.
(async () => {
  const theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const { violations } = await axe.run(document);
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(" ")}`));
  const report = document.createElement("pre");
  report.textContent = [`axe ${theme} ${faults.length}`, ...faults].join("\n");
  document.documentElement.replaceChildren(report);
})();

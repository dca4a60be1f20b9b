// A tiny add-in, to see that the workbench plays Excel for the genuine client.
const say = (text) => {
  document.getElementById("said").textContent += `${text}\n`;
};

CustomFunctions.associate("TWICE", (x) => 2 * x);
Office.actions.associate("sayHello", (event) => {
  say(`hello from ${event.source.id}`);
  event.completed();
});

const write = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Written");
    const range = sheet.getRange("A1:B2");
    range.formulas = [
      [2, "=A1*3"],
      ["=SUM(Sheet1!A1:A9)", "=TWICE(A1)"],
    ];
    const rule = sheet.getRange("A1:A2").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=A1>1";
    rule.custom.format.fill.color = "#FCE4D6";
    sheet.onChanged.add(async ({ address }) => say(`changed ${address}`));
    range.load("values");
    await context.sync();
    say(`written ${JSON.stringify(range.values[0])}`);
  });

Office.onReady(({ host, platform }) => {
  say(`ready ${host} ${platform}`);
  const button = document.getElementById("write");
  button.disabled = false;
  button.addEventListener("click", () =>
    write().catch((error) => say(`failed ${error.message}`)),
  );
});

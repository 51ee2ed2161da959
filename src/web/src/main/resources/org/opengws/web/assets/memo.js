// The memo's page: kept while it is written, with the sheet beside it as it will be printed.

import { Draft, offer } from "draft";
import { preview } from "preview";

const form = document.getElementById("memo");
const draft = new Draft(form);

offer(draft, (values) => {
  for (const [name, value] of Object.entries(values)) {
    if (form.elements[name]) form.elements[name].value = value;
  }
});
preview(document.getElementById("preview"), draft);

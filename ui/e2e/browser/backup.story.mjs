// Backups: everything of this computer in one file, and back.
import assert from "node:assert/strict";
import { test } from "node:test";

import { assertAccessible } from "../support/axe.mjs";
import { settled } from "../support/browser.mjs";
import { name, textsOf } from "../support/messages.mjs";
import { stage } from "../support/story.mjs";

const here = stage();

for (const lang of ["en", "ar"]) {
  const t = textsOf(lang);

  test(`a backup is made, and read again with its passphrase only: ${lang}`, async () => {
    const { page, close } = await here.open("/settings", { settings: { lang } });
    await settled(page);
    const [make, restore] = [page.locator(".backup form").first(), page.locator(".backup form").last()];
    const fields = make.locator("input[type=password]");
    await fields.first().fill("seven grey geese");
    await fields.last().fill("seven grey ducks");
    await make.getByRole("button", { name: name(t("backup-choose-save")) }).press("Enter");
    await make.getByText(t("error-passphrase-unlike")).waitFor();

    await fields.last().fill("seven grey geese");
    await here.bridge.desk.closeNext();
    await make.getByRole("button", { name: name(t("backup-choose-save")) }).press("Enter");
    await make.getByText(t("backup-none")).waitFor();
    await make.getByRole("button", { name: name(t("backup-choose-save")) }).press("Enter");
    await make.getByText(t("backup-keep")).waitFor({ timeout: 20_000 });
    assert.deepEqual(
      await fields.evaluateAll((inputs) => inputs.map((input) => input.value)),
      ["", ""],
      "the passphrase is not left in the window",
    );
    const [, proposed] = (await here.bridge.desk.asked()).at(-1);
    assert.match(proposed, /^trefoil-.*\.trefoil-backup$/u, "the proposal says what it is");
    const bytes = await here.bridge.desk.read(proposed);
    assert.ok(!bytes.includes("SQLite format"), "nothing of it stands in the clear");
    await assertAccessible(page, `backups, ${lang}`);

    const words = restore.locator("input[type=password]");
    await here.bridge.desk.lay(proposed, bytes);
    await words.fill("seven grey ducks");
    await restore.getByRole("button", { name: name(t("backup-choose-file")) }).press("Enter");
    await restore.getByRole("alert").waitFor({ timeout: 20_000 });
    await here.bridge.desk.lay(proposed, bytes);
    await words.fill("seven grey geese");
    await restore.getByRole("button", { name: name(t("backup-choose-file")) }).press("Enter");
    await restore.getByRole("status").getByText(new RegExp(proposed.replaceAll(".", "\\."), "u")).waitFor({ timeout: 20_000 });
    // Where to find what is here now, once the backup has taken its place.
    await restore.getByRole("status").getByText(/catalogue\.db\.before-restore-\d+/u).waitFor();
    await close();
  });
}

import { SaidError } from "../../../src/core/phrase/said-error";
import { saying } from "../../../src/core/phrase/saying";
import {
  failureFrom,
  failureMessage,
} from "../../../src/taskpane/engine/engine-failure";
import {
  failureDetails,
  failureWords,
} from "../../../src/taskpane/view/failure-words";
import { wordsIn } from "../support/words-in";

/** What a failure is after its way out of the worker. */
const crossed = (failure: unknown) =>
  failureFrom(structuredClone(failureMessage(failure)));

test("what is said of a failure crosses from the worker with its figures, and is worded in the pane's language", async () => {
  const said = saying("refused.tooLarge", { size: 1234, most: 50 });
  const failure = crossed(new SaidError(said, "of 1.2 GB"));
  expect(failureWords(failure, await wordsIn("es"))).toMatch(
    /^Este archivo tiene 1234 MB; se pueden leer hasta 50 MB\./,
  );
  expect(failureWords(failure, await wordsIn("de"))).toMatch(
    /^Diese Datei hat 1\.234 MB/,
  );
  expect(failureDetails(failure)).toContain("of 1.2 GB");
});

test("a program's own words are for the details only", async () => {
  const failure = crossed(new TypeError("cells is undefined"));
  expect(failureWords(failure, await wordsIn("fr"))).toMatch(
    /^Un incident imprévu/,
  );
  expect(failureDetails(failure)).toContain("cells is undefined");
  expect(failureDetails(failure)).toContain("engine-failure.test");
});

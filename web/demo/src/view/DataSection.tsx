// Where the user's facts are, how safe they are there, and how to carry or erase them.

import { exportFile, importFile } from "../actions/transfer";
import { set, type Session } from "../state/state";
import { bytes, count } from "../text/format";
import type { StorageState } from "kgt";

export function DataSection({ session }: { session: Session }) {
  const usable = session.phase === "ready";
  return (
    <section aria-labelledby="data">
      <h3 id="data">Your data</h3>
      <p>Your facts and their history are kept by this browser, on this device, and sent nowhere.</p>
      {session.phase === "ready" && <Safety storage={session.ready.storage} />}
      <p class="row">
        <button type="button" disabled={!usable} onClick={() => void exportFile()}>Export</button>
        <label class={`button quiet ${usable ? "" : "disabled"}`}>
          Import
          <input
            type="file" class="unseen" accept=".jsonl,.json,.txt" disabled={!usable}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = "";
              if (file) void importFile(file);
            }}
          />
        </label>
        <span class="spread" />
        <button type="button" class="danger" disabled={!usable} onClick={() => set({ question: { kind: "forget-everything" } })}>
          Forget everything
        </button>
      </p>
    </section>
  );
}

function Safety({ storage }: { storage: StorageState }) {
  const { persisted, exportOffered, usage, quota, setAside } = storage;
  return (
    <>
      {persisted && <p>The browser has promised not to delete them on its own.</p>}
      {exportOffered && (
        <p class="warning">
          The browser has not promised to keep them: it may delete them when the disk is full. Keep an
          export, or install this page, which often changes the browser’s mind.
        </p>
      )}
      {usage !== undefined && quota !== undefined && (
        <p class="small">{bytes(usage)} in use, models included, of {bytes(quota)} that the browser allows.</p>
      )}
      {setAside.length > 0 && (
        <p class="warning">
          {count(setAside.length, "stored edit")} could not be read and {setAside.length === 1 ? "was" : "were"} put
          aside: {setAside.map(({ id, reason }) => `edit ${id}, ${reason}`).join("; ")}.
        </p>
      )}
    </>
  );
}

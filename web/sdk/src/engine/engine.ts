// The engine: a model, a store and the wasm module, behind the calls of the protocol. It runs in a
// worker or in the page and knows of neither.

import type { StoreChoice } from "../api.js";
import { DisposedError, InternalError } from "../errors.js";
import type { Port } from "../rpc/protocol.js";
import { type CallContext, type Handlers, serve } from "../rpc/server.js";
import { type Changes, watchChanges } from "./changes.js";
import type { Environment } from "./environment.js";
import { databaseName, load, type Loaded } from "./load.js";
import { Turns } from "./turns.js";
import type { WasmAssistant } from "./wasm.js";

interface Serving extends Loaded {
  changes: Changes | undefined;
}

/** Serves one assistant's calls from `port`, the first of which is `load`. */
export function runEngine(port: Port, environment: Environment): void {
  const turns = new Turns();
  let loaded: Serving | undefined;
  let disposed = false;

  const handlers: Handlers = {
    load: (context, request) =>
      turns.run(async () => {
        const { reply, ...parts } = await load(environment, request, context);
        loaded = { ...parts, changes: watchStore(request.store) };
        void parts.device.lost.then((reason) => !disposed && send("lost", { reason }));
        return reply;
      }, context.signal),
    ask: (context, query, options) => {
      let at = 0;
      const onText = (text: string) => {
        context.emit({ at, text });
        at += text.length;
      };
      return read(context, (assistant) => assistant.ask(query, options, onText, context.signal));
    },
    explain: (context, query, options) =>
      read(context, (assistant) => assistant.explain(query, options, context.signal)),
    score: (context, pairs) => read(context, (assistant) => assistant.score(pairs, context.signal)),
    facts: (context, subject) => read(context, async (assistant) => assistant.facts(subject)),
    history: (context) => read(context, (assistant) => assistant.history()),
    export: (context) => read(context, (assistant) => assistant.exportJsonl()),
    memory: (context) => read(context, async (assistant) => assistant.memory()),
    feedback: (context, query, answer, options) =>
      write(context, (assistant) => assistant.feedback(query, answer, options, context.signal)),
    addFacts: (context, triples) => write(context, (assistant) => assistant.addFacts(triples)),
    removeFacts: (context, triples) => write(context, (assistant) => assistant.removeFacts(triples)),
    forget: (context, what) => write(context, (assistant) => assistant.forget(what)),
    undo: (context, id) => write(context, (assistant) => assistant.undo(id)),
    import: (context, bytes, name) =>
      write(context, (assistant) => assistant.importJsonl(bytes, name)),
    dispose: () =>
      turns.run(async () => {
        disposed = true;
        loaded?.changes?.close();
        loaded?.assistant.free();
        loaded?.device.destroy();
        loaded = undefined;
      }),
  };
  const send = serve(port, handlers);

  function read<T>(
    { signal }: CallContext,
    action: (assistant: WasmAssistant) => Promise<T>,
  ): Promise<T> {
    return turns.run(() => action(current().assistant), signal);
  }

  async function write<T>(
    context: CallContext,
    action: (assistant: WasmAssistant) => Promise<T>,
  ): Promise<T> {
    const result = await read(context, action);
    loaded?.changes?.tell();
    send("change", { from: "here" });
    return result;
  }

  function current(): Serving {
    if (loaded) return loaded;
    throw disposed ? new DisposedError("the assistant was disposed") : new InternalError("nothing is loaded");
  }

  function watchStore(store: StoreChoice): Changes | undefined {
    if (store === "memory") return undefined;
    return watchChanges(databaseName(store), () => {
      const refresh = () => turns.run(() => current().assistant.refresh());
      // A store that cannot be read says so to the next call that reads it.
      void refresh().then(() => send("change", { from: "elsewhere" }), () => {});
    });
  }
}

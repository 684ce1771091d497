// The engine: a model, a store and the wasm module, behind the calls of the protocol. It runs in a
// worker or in the page and knows of neither.

import type { StoreChoice } from "../api.js";
import { aborted, BadInputError, DisposedError, InternalError } from "../errors.js";
import type { Port } from "../rpc/protocol.js";
import { type CallContext, type Handlers, serve } from "../rpc/server.js";
import { type Changes, watchChanges } from "./changes.js";
import type { Environment } from "./environment.js";
import { databaseName, load, type Loaded } from "./load.js";
import { failureOf } from "./loss.js";
import type { WasmAssistant } from "./wasm.js";

interface Serving extends Loaded {
  changes: Changes | undefined;
}

/** @throws BadInputError where a program without types passes something else */
function needText(value: unknown, what: string): void {
  if (typeof value !== "string") throw new BadInputError(`${what} must be a text, not ${value}`);
}

/** Serves one assistant's calls from `port`, the first of which is `load`. */
export function runEngine(port: Port, environment: Environment): void {
  const running = new Set<Promise<unknown>>();
  let loaded: Serving | undefined;
  let disposed = false;

  const handlers: Handlers = {
    load: async (context, request) => {
      const { reply, ...parts } = await load(environment, request, context);
      loaded = { ...parts, changes: watchStore(request.store) };
      void parts.device.lost.then((reason) => !disposed && send("lost", { reason }));
      return reply;
    },
    ask: (context, query, options) => {
      needText(query, "the question");
      let at = 0;
      const onText = (text: string) => {
        context.emit({ at, text });
        at += text.length;
      };
      return read(context, (assistant) => assistant.ask(query, options, onText, context.signal));
    },
    explain: (context, query, options) => {
      needText(query, "the question");
      return read(context, (assistant) => assistant.explain(query, options, context.signal));
    },
    score: (context, pairs) => read(context, (assistant) => assistant.score(pairs, context.signal)),
    facts: (context, subject) => read(context, (assistant) => assistant.facts(subject)),
    history: (context) => read(context, (assistant) => assistant.history()),
    export: (context) => read(context, (assistant) => assistant.exportJsonl()),
    memory: (context) => read(context, async (assistant) => assistant.memory()),
    feedback: (context, query, answer, options) => {
      needText(query, "the question");
      needText(answer, "the answer");
      return write(context, (assistant) => assistant.feedback(query, answer, options, context.signal));
    },
    addFacts: (context, triples) => write(context, (assistant) => assistant.addFacts(triples)),
    removeFacts: (context, triples) => write(context, (assistant) => assistant.removeFacts(triples)),
    forget: (context, what) => write(context, (assistant) => assistant.forget(what)),
    undo: (context, id) => write(context, (assistant) => assistant.undo(id)),
    import: (context, bytes, name) =>
      write(context, (assistant) => assistant.importJsonl(bytes, name)),
    dispose: async () => {
      disposed = true;
      await Promise.allSettled(running);
      loaded?.changes?.close();
      loaded?.assistant.free();
      loaded?.device.destroy();
      loaded = undefined;
    },
  };
  const send = serve(port, handlers);

  async function read<T>(
    { signal }: CallContext,
    action: (assistant: WasmAssistant) => Promise<T>,
  ): Promise<T> {
    if (signal.aborted) throw aborted(signal);
    const { assistant, device } = current();
    const call = action(assistant).catch((thrown: unknown) => failureOf(device, thrown));
    running.add(call);
    return call.finally(() => running.delete(call));
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
    if (disposed) throw new DisposedError("the assistant was disposed");
    if (!loaded) throw new InternalError("nothing is loaded");
    return loaded;
  }

  function watchStore(store: StoreChoice): Changes | undefined {
    if (store === "memory") return undefined;
    const replayed = () => send("change", { from: "elsewhere" });
    // A store that cannot be read says so to the next call that reads it.
    return watchChanges(databaseName(store), () => void loaded?.assistant.refresh().then(replayed, () => {}));
  }
}

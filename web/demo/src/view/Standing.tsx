// Why no question can be asked, where none can: the model is loading, or could not be loaded.

import type { Session } from "../state/state";
import { LoadingMeter } from "./LoadingMeter";
import { ProblemNote } from "./ProblemNote";

export function Standing({ session }: { session: Session }) {
  switch (session.phase) {
    case "ready": return null;
    case "loading": return <LoadingMeter progress={session.progress} />;
    case "failed": return <div role="alert"><ProblemNote problem={session.problem} /></div>;
  }
}

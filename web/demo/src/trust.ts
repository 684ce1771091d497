// The content security policy forbids to make scripts out of strings. Workers are asked for by a
// string too; this allows those of the page's own origin, and nothing else.

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): unknown;
}

export function trustOnlyOwnScripts(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy("default", {
    createScriptURL(url) {
      if (new URL(url, document.baseURI).origin !== location.origin) throw new TypeError(`not a script of this page: ${url}`);
      return url;
    },
  });
}

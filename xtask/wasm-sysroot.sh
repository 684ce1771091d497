#!/usr/bin/env bash
# Builds a private sysroot with std for wasm32-unknown-unknown from Debian's rustc-web and
# rust-web-src: wasm-sysroot.sh DIR. The file DIR/complete says that it is whole.
set -euo pipefail
sysroot=$1
target=wasm32-unknown-unknown
rustc=/usr/bin/rustc
base=$("$rustc" --print sysroot)
host=$("$rustc" -vV | sed -n 's/^host: //p')
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The crates that Debian vendors lack std's dev-dependencies, so cargo takes the exact locked
# versions from the registry.
cp -r "$(readlink -f "$base/lib/rustlib/src/rust")/library" "$work/library"
rm -rf "$sysroot"
mkdir -p "$sysroot/bin" "$sysroot/lib/rustlib/$host/bin" "$sysroot/lib/rustlib/$target/lib"
(
  cd "$work/library"
  env -u RUSTFLAGS -u CARGO_ENCODED_RUSTFLAGS \
    RUSTC="$rustc" RUSTC_BOOTSTRAP=1 __CARGO_DEFAULT_LIB_METADATA=kgt-wasm-std \
    CARGO_TARGET_DIR="$work/target" CARGO_PROFILE_RELEASE_PANIC=abort \
    CARGO_PROFILE_RELEASE_DEBUG=0 CARGO_PROFILE_RELEASE_OPT_LEVEL=3 \
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="-Cembed-bitcode=yes -Zforce-unstable-if-unmarked" \
    cargo build --release --target "$target" --manifest-path sysroot/Cargo.toml \
    --no-default-features --features "panic-unwind compiler-builtins-mem"
)
cp "$work/target/$target/release/deps/"*.rlib "$sysroot/lib/rustlib/$target/lib/"
rm -f "$sysroot/lib/rustlib/$target/lib/"libsysroot-*.rlib

# The host's own std is Debian's; Debian ships no rust-lld, so its lld stands in.
ln -sfn "$base/lib/rustlib/$host/lib" "$sysroot/lib/rustlib/$host/lib"
ln -sfn "$(command -v lld-19 || command -v lld)" "$sysroot/lib/rustlib/$host/bin/rust-lld"
cat > "$sysroot/bin/rustc" <<SH
#!/bin/sh
exec "$rustc" --sysroot "$sysroot" "\$@"
SH
chmod +x "$sysroot/bin/rustc"
touch "$sysroot/complete"

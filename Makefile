# The two commands: `make run` opens the designer, `make test` is the whole gate. Everything a fresh Debian or Ubuntu
# machine with Rust, Node and a C compiler still needs is installed first, or named exactly where that is not allowed.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := run

TO_BUILD := libwebkit2gtk-4.1-dev build-essential pkg-config
TO_TEST := webkit2gtk-driver xvfb xauth openbox xdotool chromium
NEXTEST := $(shell command -v cargo-nextest 2>/dev/null)

.PHONY: run test bundle bench shots format system-build system-test

# --- what the machine needs -------------------------------------------------------------------------------------

define need
	@missing=""; for package in $(1); do \
		dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q '^install ok installed$$' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
		if [ "$$(id -u)" = 0 ]; then as=""; elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then as="sudo"; \
		else echo "These system packages are missing. Please run:  sudo apt-get update && sudo apt-get install$$missing" >&2; exit 1; fi; \
		echo "Installing$$missing"; \
		$$as apt-get update -qq; \
		$$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	fi
endef

system-build:
	$(call need,$(TO_BUILD))

system-test: system-build
	$(call need,$(TO_TEST))

# --- the face ---------------------------------------------------------------------------------------------------

ui/node_modules/.package-lock.json: ui/package.json ui/package-lock.json
	cd ui && npm ci --no-audit --no-fund
	@touch $@

ui/dist/index.html: ui/node_modules/.package-lock.json $(shell find ui/src ui/index.html ui/vite.config.ts -type f 2>/dev/null)
	cd ui && npm run --silent build
	@touch $@

# --- commands ---------------------------------------------------------------------------------------------------

run: system-build ui/dist/index.html
	cargo run --release -p offerwright-app

test: system-test ui/dist/index.html
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings
	cd ui && npm run --silent check
	cd ui && npm test --silent
ifdef NEXTEST
	cargo nextest run --workspace --no-fail-fast
else
	cargo test --workspace --no-fail-fast
endif

format: ui/node_modules/.package-lock.json
	cargo fmt --all
	cd ui && npm run --silent format

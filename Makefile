# Two commands matter: `make run` opens the designer, `make test` is the whole gate. `make help` tells the others.
# Everything a fresh Debian or Ubuntu machine with Rust and Node still needs is installed first, or named exactly where
# that is not allowed.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := run
.ONESHELL:
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

# What the platform has to bring along, as Debian and Ubuntu name it.
FOR_THE_WINDOW := build-essential pkg-config libwebkit2gtk-4.1-dev
FOR_THE_TESTS  := $(FOR_THE_WINDOW) webkit2gtk-driver xvfb chromium
FOR_THE_SHOTS  := imagemagick

UI_SOURCES := $(shell find ui/src ui/public ui/index.html ui/vite.config.ts ui/package.json ui/tsconfig.json -type f 2>/dev/null)
TAURI      := ../ui/node_modules/.bin/tauri

.PHONY: help
help: ## Tells what there is.
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/make \1\t\2/' | expand -t 18

# ---- the program ---------------------------------------------------------------------------------------------------

.PHONY: run
run: system ui/dist/index.html ## Opens the designer; installs or names what is missing first.
	cargo run --release -p offerwright-app

.PHONY: build
build: ui/dist/index.html ## Builds the program and everything the tests need.
	cargo build --workspace --lib --bins --tests --examples

.PHONY: bundle
bundle: system ui/dist/index.html ## Makes an installable .deb.
	cd src-tauri && $(TAURI) build --bundles deb
	find ../target/release/bundle/deb -name '*.deb'

# ---- the gate ------------------------------------------------------------------------------------------------------

.PHONY: test
test: system-for-tests ui-test ui/dist/index.html ## Runs the whole gate.
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings
	cargo build --workspace --lib --bins --tests --examples
	if cargo nextest --version >/dev/null 2>&1; then
		cargo test --workspace --doc
		cargo nextest run --workspace
	else
		cargo test --workspace --no-fail-fast
	fi

.PHONY: ui-test
ui-test: ui/node_modules/.package-lock.json
	cd ui
	npm run check
	npm test

.PHONY: window-test
window-test: build ## Runs the journeys in the real window only; ONLY=name picks some.
	if cargo nextest --version >/dev/null 2>&1; then
		cargo nextest run --workspace -E 'binary(window)' $(ONLY)
	else
		cargo test --workspace --test window $(ONLY)
	fi

.PHONY: format
format: ui/node_modules/.package-lock.json ## Formats everything.
	cargo fmt --all
	cd ui
	npm run format

# ---- figures and pictures ------------------------------------------------------------------------------------------

.PHONY: bench
bench: system-for-tests ui/dist/index.html ## Prints figures; asserts nothing.
	cargo build --release --workspace --bins --examples --bench '*'
	cargo bench --workspace --bench '*'

.PHONY: bench-numpy
bench-numpy: ## Holds the exact forecast against a simulation in NumPy, where there is one; PYTHON=path names it.
	cargo bench -p offerwright-core --bench numpy

.PHONY: shots
shots: system-for-tests system-for-shots build ## Takes the pictures of the README in the real window.
	cargo run -p offerwright-tests --example shots

.PHONY: icons
icons: ui/node_modules/.package-lock.json ## Draws the program's icons anew from assets/icons/offerwright.svg.
	drawn=$$(mktemp -d)
	ui/node_modules/.bin/tauri icon assets/icons/offerwright.svg --output "$$drawn"
	for icon in 32x32.png 128x128.png 128x128@2x.png icon.png icon.icns icon.ico; do
		cp "$$drawn/$$icon" assets/icons/
	done
	rm -r "$$drawn"

# ---- the interface -------------------------------------------------------------------------------------------------

ui/node_modules/.package-lock.json: ui/package-lock.json ui/package.json
	cd ui
	npm ci --no-audit --no-fund
	touch node_modules/.package-lock.json

ui/dist/index.html: ui/node_modules/.package-lock.json $(UI_SOURCES)
	cd ui
	npm run build
	touch dist/index.html

# ---- the platform --------------------------------------------------------------------------------------------------

.PHONY: system
system: tools
	@$(call bring_along,$(FOR_THE_WINDOW))

.PHONY: system-for-tests
system-for-tests: tools
	@$(call bring_along,$(FOR_THE_TESTS))

.PHONY: system-for-shots
system-for-shots:
	@$(call bring_along,$(FOR_THE_SHOTS))

.PHONY: tools
tools:
	@for tool in cargo node npm; do
		command -v $$tool >/dev/null || { echo "Offerwright is built with Rust and Node; there is no \`$$tool\` here." >&2; exit 1; }
	done

# Installs the packages that are missing, where this is allowed; otherwise prints the line that does.
define bring_along
	command -v dpkg-query >/dev/null || { echo "This is no Debian or Ubuntu; take it that there is: $(1)" >&2; exit 0; }
	missing=()
	for package in $(1); do
		dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q '^install ok installed' || missing+=($$package)
	done
	[ $${#missing[@]} -gt 0 ] || exit 0
	install="apt-get install -y --no-install-recommends $${missing[*]}"
	if [ "$$(id -u)" = 0 ]; then
		apt-get update && DEBIAN_FRONTEND=noninteractive $$install
	elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
		echo "Offerwright needs: $${missing[*]}"
		sudo apt-get update && sudo $$install
	else
		echo "Some of the platform's libraries are missing. This line installs them:" >&2
		echo "    sudo apt-get update && sudo $$install" >&2
		exit 1
	fi
endef

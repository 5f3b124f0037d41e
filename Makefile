# Everything longer than a line is Go in build/.
GO ?= go
FUZZTIME ?= 60s

.PHONY: all run test lint bench fuzz release clean

all: ## The folders and archives that both browsers load.
	$(GO) run ./build assemble

run: ## What a shopper sees, on bundled pages.
	$(GO) run ./build demo

test: ## All set-up and every test: what CI calls.
	$(GO) run ./build test

lint: ## What the compilers, staticcheck and Mozilla's linter say.
	$(GO) run ./build lint

bench: ## One page of measurements with ratios.
	$(GO) run ./build bench

fuzz: ## Every fuzz target for FUZZTIME.
	$(GO) run ./build fuzz -time $(FUZZTIME)

release: ## The archives for the stores, the sources for their reviewers, checksums, parts list.
	$(GO) run ./build release

clean: ## Everything here can be made again.
	rm -rf build/out

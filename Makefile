# Everything longer than a line is Go in build/.
GO ?= go
FUZZTIME ?= 60s

.PHONY: all run test lint bench fuzz mutants release clean

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

fuzz: ## Every fuzz target for FUZZTIME: a duration, or a number of executions as 1000000x.
	$(GO) run ./build fuzz -time $(FUZZTIME)

mutants: ## Which changes of the rules no test would notice. Takes hours; not part of test.
	$(GO) run ./build mutants

release: ## The archives for the stores, the sources for their reviewers, checksums, parts list.
	$(GO) run ./build release

clean: ## Everything here can be made again.
	rm -rf build/out

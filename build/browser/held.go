package browser

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"sync"

	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// Held is what a tab holds after all garbage is gone.
type Held struct {
	// Bytes are, in Chromium, all script objects of the tab, the browser's own objects
	// for them, buffers, and the memory of WebAssembly in content scripts; in Firefox what our
	// content scripts in the tab's process hold, compiled code included.
	Bytes int
	// Nodes, Listeners and Documents are counted in Chromium only, in all worlds of the
	// tab's process.
	Nodes, Listeners, Documents int
}

// Holds measures a tab.
func Holds(ctx context.Context, p Page) (Held, error) {
	switch p := p.(type) {
	case *chromiumPage:
		return p.holds(ctx)
	case *firefoxPage:
		return p.holds(ctx)
	}
	return Held{}, fmt.Errorf("%w: the memory of a %T", ErrOutOfReach, p)
}

func (p *chromiumPage) holds(ctx context.Context) (Held, error) {
	if err := p.call(ctx, "Runtime.releaseObjectGroup", map[string]any{"objectGroup": handles}, nil); err != nil {
		return Held{}, err
	}
	for range 3 { // what the first round frees may hold more
		if err := p.call(ctx, "HeapProfiler.collectGarbage", nil, nil); err != nil {
			return Held{}, err
		}
	}
	var heap struct {
		Used     float64 `json:"usedSize"`
		Embedder float64 `json:"embedderHeapUsedSize"`
		Backing  float64 `json:"backingStorageSize"`
	}
	if err := p.call(ctx, "Runtime.getHeapUsage", nil, &heap); err != nil {
		return Held{}, err
	}
	var count struct {
		Documents int `json:"documents"`
		Nodes     int `json:"nodes"`
		Listeners int `json:"jsEventListeners"`
	}
	if err := p.call(ctx, "Memory.getDOMCounters", nil, &count); err != nil {
		return Held{}, err
	}
	program, err := p.programs(ctx)
	return Held{Bytes: int(heap.Used+heap.Embedder+heap.Backing) + program,
		Nodes: count.Nodes, Listeners: count.Listeners, Documents: count.Documents}, err
}

// programs returns the linear memory of the WebAssembly that content scripts of the tab
// hold: the heap's own figures leave it out.
func (p *chromiumPage) programs(ctx context.Context) (int, error) {
	var mu sync.Mutex
	var worlds []int64
	listening, stop := context.WithCancel(p.tab)
	defer stop()
	err := chromedp.Listen(listening, func(event any) {
		if made, ok := event.(*runtime.EventExecutionContextCreated); ok && strings.HasPrefix(made.Context.Origin, "chrome-extension://") {
			mu.Lock()
			worlds = append(worlds, int64(made.Context.ID))
			mu.Unlock()
		}
	})
	if err != nil {
		return 0, err
	}
	for _, method := range []string{"Runtime.disable", "Runtime.enable"} { // tells all worlds anew
		if err := p.call(ctx, method, nil, nil); err != nil {
			return 0, err
		}
	}
	mu.Lock()
	defer mu.Unlock()
	sum := 0
	for _, world := range worlds {
		var prototype, found struct {
			Result  remote `json:"result"`
			Objects remote `json:"objects"`
		}
		if err := p.call(ctx, "Runtime.evaluate", map[string]any{"expression": "WebAssembly.Memory.prototype", "contextId": world, "objectGroup": handles}, &prototype); err != nil {
			return 0, err
		}
		if err := p.call(ctx, "Runtime.queryObjects", map[string]any{"prototypeObjectId": prototype.Result.ObjectID, "objectGroup": handles}, &found); err != nil {
			return 0, err
		}
		e, err := p.on(ctx, place{p.tab, found.Objects.ObjectID}, "function(){return this.reduce((n,m)=>n+m.buffer.byteLength,0)}", true)
		if err != nil {
			return 0, err
		}
		var bytes int
		if err := json.Unmarshal(e.Result.Value, &bytes); err != nil {
			return 0, err
		}
		sum += bytes
	}
	return sum, nil
}

func (p *firefoxPage) holds(ctx context.Context) (Held, error) {
	if err := p.Front(ctx); err != nil {
		return Held{}, err
	}
	var answer struct {
		Value json.RawMessage `json:"value"`
	}
	// Memory is minimised as about:memory does it, again and again until that frees
	// nothing more: a busy machine collects late.
	err := p.of.privileged(ctx, `const [id] = arguments;
		const pid = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid;
		const manager = Cc["@mozilla.org/memory-reporter-manager;1"].getService(Ci.nsIMemoryReporterManager);
		const ours = () => new Promise((done) => {
			let sum = 0;
			manager.getReports((process, path, kind, units, amount) => {
				if (units === Ci.nsIMemoryReporter.UNITS_BYTES && path.startsWith("explicit/") && path.includes("(ID: " + id) && process.includes("(pid " + pid + ")")) sum += amount;
			}, null, () => done(sum), null, false);
		});
		return (async () => {
			let least = Infinity;
			for (let same = 0, i = 0; same < 3 && i < 25; i++) {
				Services.obs.notifyObservers(null, "child-mmu-request");
				await new Promise((done) => setTimeout(done, 500));
				const now = await ours();
				same = now > least - (1 << 16) ? same + 1 : 0;
				least = Math.min(least, now);
			}
			return least;
		})()`, &answer, geckoID())
	held := Held{}
	if err == nil {
		err = json.Unmarshal(answer.Value, &held.Bytes)
	}
	return held, err
}

package pack

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"
)

// Slim takes out of a compiled program what no page needs. The code stays as it is;
// so does the memory that the program starts with, but for the tables named under 2.
//
//  1. The linker writes a table that leads from a code address to its function, twenty
//     bytes for every 4096 addresses. In WebAssembly a function has 65536 addresses
//     however short it is, so the table is a third of the memory at the start and says
//     the same number sixteen times, then the next. The list of functions counts, too.
//     Slim writes loops of 150 bytes instead that run when the program is instantiated.
//  2. File names, line numbers, argument lists and the names of inlined functions serve
//     traces of crashes only, which nobody reads in an extension; go build has no flag
//     that leaves them out. A trace still names its functions. What the runtime works
//     with stays: stack maps, deferred calls, the tree of inlined calls.
//  3. Zeros between pieces of data are left out where that is shorter after packing.
//
// The layout is that of Go 1.26 (runtime/symtab.go, cmd/link/internal/wasm). Whatever does
// not look exactly like it is an error, and nothing is changed: then Slim must be looked
// at again. Measured on 2026-11-26: 3.95 MB become 3.47, 1,137 KB with gzip 921.
func Slim(program []byte) ([]byte, error) {
	m, err := readModule(program)
	if err != nil {
		return nil, err
	}
	t, err := m.tables()
	if err != nil {
		return nil, err
	}
	if err := t.stripTraces(); err != nil {
		return nil, err
	}
	if err := t.loopForFunctions(m); err != nil {
		return nil, err
	}
	return m.bytes(), nil
}

// Sections of a module, WebAssembly core specification 5.5.
const (
	sectionType      = 1
	sectionImport    = 2
	sectionFunction  = 3
	sectionStart     = 8
	sectionElement   = 9
	sectionCode      = 10
	sectionData      = 11
	sectionDataCount = 12
)

const wasmHead = "\x00asm\x01\x00\x00\x00"

// gap is the number of zeros up to which two pieces of data are written as one: a
// piece of its own costs eight bytes that pack badly, zeros pack to nothing. Measured: 16
// gives 8 KB more with gzip, 64 gives 58 KB more without.
const gap = 64

type section struct {
	id   byte
	body []byte
}

// module is a program with its data as the memory they make.
type module struct {
	sections []section
	memory   []byte // what the data section writes, from address 0
}

type span struct{ from, to int }

var errLayout = errors.New("slim: not the layout of Go 1.26")

func layout(what string) error { return fmt.Errorf("%w: %s", errLayout, what) }

// reader reads the numbers of the binary format.
type reader struct {
	b   []byte
	bad bool
}

func (r *reader) byte() byte {
	if len(r.b) == 0 {
		r.bad = true
		return 0
	}
	c := r.b[0]
	r.b = r.b[1:]
	return c
}

func (r *reader) uint() int {
	n, size := binary.Uvarint(r.b)
	if size <= 0 || n > math.MaxInt32 {
		r.bad = true
		return 0
	}
	r.b = r.b[size:]
	return int(n)
}

// sint reads a signed number of at most 32 bits.
func (r *reader) sint() int {
	n, shift := int64(0), 0
	for {
		c := r.byte()
		n |= int64(c&127) << shift
		shift += 7
		if c < 128 || shift > 35 {
			if c&64 != 0 && shift < 64 {
				n -= 1 << shift
			}
			return int(n)
		}
	}
}

func (r *reader) take(n int) []byte {
	if n > len(r.b) {
		r.bad = true
		return nil
	}
	b := r.b[:n:n]
	r.b = r.b[n:]
	return b
}

func readModule(program []byte) (*module, error) {
	rest, ok := bytes.CutPrefix(program, []byte(wasmHead))
	if !ok {
		return nil, errors.New("slim: not a WebAssembly module")
	}
	m := &module{}
	r := &reader{b: rest}
	for len(r.b) > 0 && !r.bad {
		id := r.byte()
		s := section{id, r.take(r.uint())}
		if id == sectionStart || id == sectionDataCount {
			return nil, layout("a section that Go does not write")
		}
		if id == sectionData {
			if err := m.readData(s.body); err != nil {
				return nil, err
			}
		}
		m.sections = append(m.sections, s)
	}
	if r.bad {
		return nil, errors.New("slim: a damaged module")
	}
	return m, nil
}

func (m *module) readData(body []byte) error {
	r := &reader{b: body}
	for range r.uint() {
		// Memory 0, at a constant address.
		if r.byte() != 0 || r.byte() != 0x41 {
			return layout("data")
		}
		at := r.sint()
		if r.byte() != 0x0b {
			return layout("data")
		}
		piece := r.take(r.uint())
		if r.bad || at < 0 || at > 1<<28 {
			return layout("data")
		}
		if end := at + len(piece); end > len(m.memory) {
			m.memory = append(m.memory, make([]byte, end-len(m.memory))...)
		}
		copy(m.memory[at:], piece)
	}
	return nil
}

func (m *module) section(id byte) *section {
	for i := range m.sections {
		if m.sections[i].id == id {
			return &m.sections[i]
		}
	}
	return &section{}
}

// tables are the runtime's tables of functions in the memory.
type tables struct {
	memory                  []byte
	names, files, counters  span // of function names, file names, and by address
	units                   span // where the files of a package begin
	funcs                   span // an entry each function, behind the list of them
	list                    int  // where the list of functions begins
	count                   int  // of functions
	data                    span // what entries refer to: stack maps and the like
	byAddress               int  // the table that the loop writes
	firstAddress, endOfCode int
}

func (t *tables) u32(at int) uint32 {
	return binary.LittleEndian.Uint32(t.memory[at:])
}

func (t *tables) put32(at int, v uint32) { binary.LittleEndian.PutUint32(t.memory[at:], v) }

// head begins the tables: the magic number of Go 1.20 and later, instructions of one
// byte, pointers of eight.
const head = "\xf1\xff\xff\xff\x00\x00\x01\x08"

// tables finds runtime.firstmoduledata by its first word, the address of the head.
func (m *module) tables() (*tables, error) {
	at := bytes.Index(m.memory, []byte(head))
	if at < 0 || at%8 != 0 || bytes.Contains(m.memory[at+1:], []byte(head)) {
		return nil, layout("head")
	}
	word := func(at int) int {
		if at < 0 || at+8 > len(m.memory) {
			return -1
		}
		v := binary.LittleEndian.Uint64(m.memory[at:])
		if v > 1<<31 {
			return -1
		}
		return int(v)
	}
	for from := 0; from+42*8 <= len(m.memory); from += 8 {
		if word(from) != at || word(from+8) != at+word(at+32) {
			continue
		}
		slice := func(i int) span { return span{word(from + i*8), word(from+i*8) + word(from+(i+1)*8)} }
		units := slice(4)
		units.to = units.from + 4*(units.to-units.from)
		t := &tables{memory: m.memory, names: slice(1), units: units, files: slice(7), counters: slice(10), funcs: slice(13),
			list: word(from + 16*8), count: word(from+17*8) - 1, byAddress: word(from + 19*8),
			firstAddress: word(from + 20*8), endOfCode: word(from + 21*8), data: span{word(from + 40*8), word(from + 19*8)}}
		for _, s := range []span{t.names, t.units, t.files, t.counters, t.funcs, t.data} {
			if s.from < at || s.to < s.from || s.to > len(m.memory) {
				return nil, layout("tables out of place")
			}
		}
		if t.count != word(at+8) || t.list != t.funcs.from || t.endOfCode < t.firstAddress {
			return nil, layout("list of functions")
		}
		return t, nil
	}
	return nil, layout("module data")
}

// Offsets in an entry, runtime._func, and the kinds of what it refers to, internal/abi.
const (
	entryName, entryFiles, entryLines, entryCounters = 4, 20, 24, 28
	entryStack, entryUnit, entryLine, entryKinds     = 16, 32, 36, 40
	entrySize                                        = 44

	counterUnsafe, counterStackMap, counterInlined, counterArgs        = 0, 1, 2, 3
	dataArgs, dataLocals, dataObjects, dataInlined, dataDefers         = 0, 1, 2, 3, 4
	dataArgNames, dataArgLive, dataWrap                                = 5, 6, 7
	nothing                                                     uint32 = math.MaxUint32
)

// stripTraces zeroes what only traces read.
func (t *tables) stripTraces() error {
	names, counters, data := marks{}, marks{}, marks{}
	counters.keep(0) // the empty table
	for i := range t.count {
		at := t.funcs.from + int(t.u32(t.list+8*i+4))
		if at+entrySize > t.funcs.to {
			return layout("entry")
		}
		n, kinds := int(t.u32(at+entryCounters)), int(t.memory[at+entryKinds+3])
		if n > 16 || kinds > 16 || at+entrySize+4*(n+kinds) > t.funcs.to {
			return layout("entry")
		}
		names.keep(t.u32(at + entryName))
		counters.keep(t.u32(at + entryStack))
		for _, field := range []int{entryFiles, entryLines} {
			counters.drop(t.u32(at + field))
			t.put32(at+field, 0)
		}
		t.put32(at+entryUnit, 0)
		t.put32(at+entryLine, 0)
		for k := range n {
			field := at + entrySize + 4*k
			switch k {
			case counterStackMap, counterInlined:
				counters.keep(t.u32(field))
			case counterUnsafe, counterArgs:
				// The first is for stopping a thread anywhere, which WebAssembly cannot.
				counters.drop(t.u32(field))
				t.put32(field, 0)
			default:
				counters.keep(t.u32(field))
			}
		}
		for k := range kinds {
			field := at + entrySize + 4*(n+k)
			off := t.u32(field)
			switch {
			case off == nothing:
			case k == dataArgNames || k == dataArgLive:
				data.drop(off)
				t.put32(field, nothing)
			case k == dataInlined:
				data.keep(off)
				data.inlined = append(data.inlined, off)
			default:
				data.keep(off)
			}
		}
	}
	// Of an inlined call, {kind, name, place, line} of four bytes each, recover() needs
	// kind and place.
	ends := data.ends(t.data)
	for _, off := range data.inlined {
		for at := t.data.from + int(off); at+16 <= ends[off]; at += 16 {
			names.drop(t.u32(at + 4))
			t.put32(at+4, 0)
			t.put32(at+12, 0)
		}
	}
	names.keep(0)
	if err := errors.Join(names.zero(t.memory, t.names), counters.zero(t.memory, t.counters), data.zero(t.memory, t.data)); err != nil {
		return err
	}
	clear(t.memory[t.files.from:t.files.to])
	clear(t.memory[t.units.from:t.units.to])
	return nil
}

// marks are the offsets in a table that something refers to; what begins at one ends
// at the next. True stays.
type marks struct {
	at      map[uint32]bool
	inlined []uint32 // the trees of inlined calls among them
}

func (m *marks) mark(off uint32, stays bool) {
	if m.at == nil {
		m.at = map[uint32]bool{}
	}
	m.at[off] = m.at[off] || stays
}

func (m *marks) keep(off uint32) { m.mark(off, true) }
func (m *marks) drop(off uint32) { m.mark(off, false) }

func (m *marks) sorted() []uint32 { return slices.Sorted(maps.Keys(m.at)) }

// ends returns where in the memory each piece ends.
func (m *marks) ends(in span) map[uint32]int {
	ends, end := map[uint32]int{}, in.to
	for _, off := range slices.Backward(m.sorted()) {
		ends[off] = end
		end = in.from + int(off)
	}
	return ends
}

// zero clears what nothing that stays refers to.
func (m *marks) zero(memory []byte, in span) error {
	for off, end := range m.ends(in) {
		from := in.from + int(off)
		if from > end || end > in.to {
			return layout("a reference out of its table")
		}
		if !m.at[off] {
			clear(memory[from:end])
		}
	}
	return nil
}

// loopForFunctions replaces the table from addresses to functions, the list of
// functions and the numbers in their entries by loops that write them.
func (t *tables) loopForFunctions(m *module) error {
	const bucket, part, perFunction = 4096, 256, 16
	code := t.endOfCode - t.firstAddress
	n, parts := (code+bucket-1)/bucket, (code+part-1)/part
	end := t.byAddress + 4*n + parts
	if n == 0 || end > len(m.memory) {
		return layout("table by address")
	}
	for i := range n {
		at := t.byAddress + 20*i
		if t.u32(at) != uint32(i/perFunction) || len(bytes.Trim(m.memory[at+4:min(at+20, end)], "\x00")) > 0 {
			return layout("table by address")
		}
	}
	first, offset := t.u32(t.list), t.u32(t.list+4)
	for i := range t.count {
		entry := t.funcs.from + int(offset)
		if at := t.list + 8*i; t.u32(at) != first+uint32(i) || t.u32(at+4) != offset || t.u32(entry) != first+uint32(i) {
			return layout("list of functions")
		}
		offset = (offset + entrySize + 4*(t.u32(entry+entryCounters)+uint32(m.memory[entry+entryKinds+3])) + 7) &^ 7
	}
	last := t.list + 8*t.count
	if t.u32(last) != first+uint32(t.count) || t.u32(last+4) != 0 {
		return layout("end of the list of functions")
	}
	begin := int(t.u32(t.list + 4))
	for i := range t.count {
		t.put32(t.funcs.from+int(t.u32(t.list+8*i+4)), 0)
	}
	clear(m.memory[t.list : last+8])
	clear(m.memory[t.byAddress:end])

	imports := &reader{b: m.section(sectionImport).body}
	imported := imports.uint()
	for range imported {
		imports.take(imports.uint())
		imports.take(imports.uint())
		if imports.byte() != 0 {
			return layout("an import that is no function")
		}
		imports.uint()
	}
	types := &reader{b: m.section(sectionType).body}
	kinds := types.uint()
	functions := &reader{b: m.section(sectionFunction).body}
	defined := functions.uint()
	bodies := &reader{b: m.section(sectionCode).body}
	if bodies.uint() != defined || imports.bad || types.bad || functions.bad || bodies.bad {
		return layout("functions")
	}
	m.section(sectionType).body = slices.Concat(uleb(kinds+1), types.b, []byte{0x60, 0, 0})
	m.section(sectionFunction).body = slices.Concat(uleb(defined+1), functions.b, uleb(kinds))
	loop := slices.Concat(
		[]byte{1, 6, 0x7f},                               // locals of 32 bits: address, bucket; list, function, offset, entry
		[]byte{0x41}, sleb(t.byAddress), []byte{0x21, 0}, // address = table
		[]byte{0x03, 0x40}, // loop
		[]byte{0x20, 0, 0x20, 1, 0x41, 4, 0x76, 0x36, 2, 0},                                 // *address = bucket >> 4
		[]byte{0x20, 0, 0x41, 20, 0x6a, 0x21, 0},                                            // address += 20
		[]byte{0x20, 1, 0x41, 1, 0x6a, 0x22, 1, 0x41}, sleb(n), []byte{0x49, 0x0d, 0, 0x0b}, // while ++bucket < n
		[]byte{0x41}, sleb(t.list), []byte{0x21, 2},
		[]byte{0x41}, sleb(int(first)), []byte{0x21, 3},
		[]byte{0x41}, sleb(begin), []byte{0x21, 4},
		[]byte{0x03, 0x40},                                                                    // loop
		[]byte{0x20, 2, 0x20, 3, 0x36, 2, 0},                                                  // list[0] = function
		[]byte{0x20, 2, 0x20, 4, 0x36, 2, 4},                                                  // list[1] = offset
		[]byte{0x20, 4, 0x41}, sleb(t.funcs.from), []byte{0x6a, 0x22, 5, 0x20, 3, 0x36, 2, 0}, // *(entry = entries + offset) = function
		[]byte{0x20, 4, 0x41}, sleb(entrySize+7), []byte{0x6a, // offset += size of the entry, a multiple of eight
			0x20, 5, 0x28, 2, entryCounters, 0x20, 5, 0x2d, 0, entryKinds + 3, 0x6a, 0x41, 2, 0x74, 0x6a, 0x41, 0x78, 0x71, 0x21, 4},
		[]byte{0x20, 2, 0x41, 8, 0x6a, 0x21, 2},                                                              // list += 8
		[]byte{0x20, 3, 0x41, 1, 0x6a, 0x22, 3, 0x41}, sleb(int(first)+t.count), []byte{0x49, 0x0d, 0, 0x0b}, // while ++function < end
		[]byte{0x20, 2, 0x20, 3, 0x36, 2, 0}, // list[0] = end
		[]byte{0x0b},
	)
	m.section(sectionCode).body = slices.Concat(uleb(defined+1), bodies.b, uleb(len(loop)), loop)
	before := slices.IndexFunc(m.sections, func(s section) bool { return s.id >= sectionElement })
	if before < 0 {
		return layout("sections")
	}
	m.sections = slices.Insert(m.sections, before, section{sectionStart, uleb(imported + defined)})
	return nil
}

// bytes writes the module.
func (m *module) bytes() []byte {
	out := []byte(wasmHead)
	for _, s := range m.sections {
		if s.id == sectionData {
			s.body = m.data()
		}
		out = slices.Concat(out, []byte{s.id}, uleb(len(s.body)), s.body)
	}
	return out
}

// data writes the memory as pieces without the zeros between them.
func (m *module) data() []byte {
	var body []byte
	pieces := 0
	for at := 0; at < len(m.memory); {
		if m.memory[at] == 0 {
			at++
			continue
		}
		end := at + 1 // behind the last byte that is not zero
		for i := end; i < len(m.memory) && i-end < gap; i++ {
			if m.memory[i] != 0 {
				end = i + 1
			}
		}
		body = slices.Concat(body, []byte{0, 0x41}, sleb(at), []byte{0x0b}, uleb(end-at), m.memory[at:end])
		pieces++
		at = end
	}
	return append(uleb(pieces), body...)
}

func uleb(n int) []byte { return binary.AppendUvarint(nil, uint64(n)) }

// sleb writes a number that is not negative as a signed one.
func sleb(n int) []byte {
	b := uleb(n)
	if b[len(b)-1]&64 != 0 { // would read as negative
		b[len(b)-1] |= 128
		b = append(b, 0)
	}
	return b
}

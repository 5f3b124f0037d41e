package browser

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"strconv"
	"sync"
	"time"
)

// marionette speaks Firefox's own remote protocol: a message is its length in
// decimal, a colon and a JSON array [0, id, command, parameters]; an answer is
// [1, id, error, result].
type marionette struct {
	mu   sync.Mutex
	conn net.Conn
	in   *bufio.Reader
	id   int
	dead error // set once an answer was missed: the connection is out of step
}

// ErrFirefox is what Firefox answers when a command failed.
type ErrFirefox struct {
	Kind    string `json:"error"`
	Message string `json:"message"`
}

func (e *ErrFirefox) Error() string { return "firefox: " + e.Kind + ": " + e.Message }

func dialMarionette(port int) (*marionette, error) {
	conn, err := net.DialTimeout("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)), 5*time.Second)
	if err != nil {
		return nil, err
	}
	m := &marionette{conn: conn, in: bufio.NewReader(conn)}
	_ = conn.SetReadDeadline(time.Now().Add(10 * time.Second))
	_, err = m.read() // the greeting
	return m, err
}

func (m *marionette) read() ([]byte, error) {
	digits, err := m.in.ReadString(':')
	if err != nil {
		return nil, err
	}
	n, err := strconv.Atoi(digits[:len(digits)-1])
	if err != nil || n < 0 || n > 1<<28 {
		return nil, fmt.Errorf("firefox: malformed length %q", digits)
	}
	data := make([]byte, n)
	_, err = io.ReadFull(m.in, data)
	return data, err
}

// call sends one command and waits for its answer or the end of ctx.
func (m *marionette) call(ctx context.Context, command string, params, out any) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.dead != nil {
		return m.dead
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	m.id++
	if params == nil {
		params = map[string]any{}
	}
	text, err := json.Marshal([]any{0, m.id, command, params})
	if err != nil {
		return err
	}
	deadline, ok := ctx.Deadline()
	if !ok {
		deadline = time.Now().Add(time.Minute)
	}
	// An answer that comes late would be read as the next one's: give it some
	// time beyond the caller's.
	_ = m.conn.SetDeadline(deadline.Add(5 * time.Second))
	if _, err = fmt.Fprintf(m.conn, "%d:%s", len(text), text); err == nil {
		text, err = m.read()
	}
	if err != nil {
		m.dead = fmt.Errorf("firefox: %s: %w", command, err)
		return m.dead
	}
	var answer []json.RawMessage
	if err := json.Unmarshal(text, &answer); err != nil || len(answer) != 4 {
		m.dead = fmt.Errorf("firefox: %s: malformed answer", command)
		return m.dead
	}
	var failed *ErrFirefox
	if err := json.Unmarshal(answer[2], &failed); err != nil {
		return err
	}
	if failed != nil {
		return failed
	}
	if out == nil {
		return nil
	}
	return json.Unmarshal(answer[3], out)
}

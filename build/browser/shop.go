package browser

import (
	"bufio"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"fmt"
	"io"
	"log"
	"math/big"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"
)

// Shop stands between the browsers and the world. It is a proxy that answers
// the shop's own hosts itself, with pages made by a handler, refuses everything
// else, and writes down every request that it saw.
type Shop struct {
	proxy   net.Listener
	cert    tls.Certificate
	pages   http.Handler
	more    []string
	inner   *http.Server
	in      *queue
	mu      sync.Mutex
	asked   []string
	refused []string
}

// OpenShop starts the proxy on a free port of this machine. pages gets the
// requests to the shop's hosts, with the host in r.Host, and to more: sites that
// are not the shop's.
func OpenShop(pages http.Handler, more ...string) (*Shop, error) {
	cert, err := certificate()
	if err != nil {
		return nil, err
	}
	proxy, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	s := &Shop{proxy: proxy, cert: cert, pages: pages, more: more, in: &queue{conns: make(chan net.Conn), done: make(chan struct{}), addr: proxy.Addr()}}
	s.inner = &http.Server{Handler: http.HandlerFunc(s.answer), ReadHeaderTimeout: time.Minute, ErrorLog: log.New(io.Discard, "", 0)}
	go func() { _ = s.inner.Serve(s.in) }()
	go s.accept()
	return s, nil
}

// Addr is host:port of the proxy.
func (s *Shop) Addr() string { return s.proxy.Addr().String() }

// Close ends the proxy and its connections.
func (s *Shop) Close() error {
	return errors.Join(s.proxy.Close(), s.inner.Close())
}

// Asked lists the addresses that the shop was asked for, in order.
func (s *Shop) Asked() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.asked)
}

// Refused lists the host:port of every request to anybody but the shop.
func (s *Shop) Refused() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.refused)
}

// IsShop tells whether a host is the shop's.
func IsShop(host string) bool {
	for _, d := range []string{"aliexpress.com", "aliexpress.us", "aliexpress.ru"} {
		if host == d || strings.HasSuffix(host, "."+d) {
			return true
		}
	}
	return false
}

func (s *Shop) accept() {
	for {
		conn, err := s.proxy.Accept()
		if err != nil {
			return
		}
		go s.serve(conn)
	}
}

// serve reads the request that a browser makes of a proxy.
func (s *Shop) serve(conn net.Conn) {
	r, err := http.ReadRequest(bufio.NewReader(conn))
	if err != nil {
		conn.Close()
		return
	}
	host, _, err := net.SplitHostPort(r.Host)
	if err != nil {
		host = r.Host
	}
	if r.Method != http.MethodConnect || !IsShop(host) && !slices.Contains(s.more, host) {
		s.mu.Lock()
		s.refused = append(s.refused, r.Host)
		s.mu.Unlock()
		_, _ = io.WriteString(conn, "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
		conn.Close()
		return
	}
	if _, err := io.WriteString(conn, "HTTP/1.1 200 Connection established\r\n\r\n"); err != nil {
		conn.Close()
		return
	}
	s.in.put(tls.Server(conn, &tls.Config{Certificates: []tls.Certificate{s.cert}, NextProtos: []string{"http/1.1"}}))
}

func (s *Shop) answer(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	s.asked = append(s.asked, r.Method+" https://"+r.Host+r.URL.RequestURI())
	s.mu.Unlock()
	s.pages.ServeHTTP(w, r)
}

// certificate makes one for the shop's hosts; browsers are told to accept it.
func certificate() (tls.Certificate, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return tls.Certificate{}, err
	}
	t := &x509.Certificate{
		SerialNumber: big.NewInt(time.Now().UnixNano()),
		Subject:      pkix.Name{CommonName: "Trackwhy test pages"},
		NotBefore:    time.Now().Add(-24 * time.Hour),
		NotAfter:     time.Now().Add(7 * 24 * time.Hour),
		DNSNames: []string{"aliexpress.com", "*.aliexpress.com", "aliexpress.us", "*.aliexpress.us",
			"aliexpress.ru", "*.aliexpress.ru"},
		KeyUsage:    x509.KeyUsageDigitalSignature,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	der, err := x509.CreateCertificate(rand.Reader, t, t, &key.PublicKey, key)
	if err != nil {
		return tls.Certificate{}, fmt.Errorf("certificate of the test pages: %w", err)
	}
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, nil
}

// queue is a listener that hands over the connections which the proxy opened.
type queue struct {
	conns chan net.Conn
	done  chan struct{}
	once  sync.Once
	addr  net.Addr
}

func (q *queue) put(c net.Conn) {
	select {
	case q.conns <- c:
	case <-q.done:
		c.Close()
	}
}

func (q *queue) Accept() (net.Conn, error) {
	select {
	case c := <-q.conns:
		return c, nil
	case <-q.done:
		return nil, net.ErrClosed
	}
}

func (q *queue) Close() error { q.once.Do(func() { close(q.done) }); return nil }

func (q *queue) Addr() net.Addr { return q.addr }

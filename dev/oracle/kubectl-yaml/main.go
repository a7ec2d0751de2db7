// Command kubectl-yaml reads YAML and JSON manifests as kubectl does.
//
// Standard input: one text a line, as a JSON string.
// Standard output: one answer a line, {"documents": [...], "error": "..."}; what was read before an error stands in documents.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"log"
	"os"
	"strings"

	"k8s.io/apimachinery/pkg/runtime"
	utilyaml "k8s.io/apimachinery/pkg/util/yaml"
)

type answer struct {
	Documents []json.RawMessage `json:"documents"`
	Error     string            `json:"error,omitempty"`
}

func main() {
	lines := bufio.NewReader(os.Stdin)
	answers := json.NewEncoder(os.Stdout)
	for {
		line, err := lines.ReadString('\n')
		if errors.Is(err, io.EOF) {
			return
		}
		var text string
		if err := json.Unmarshal([]byte(line), &text); err != nil {
			log.Fatal(err)
		}
		if err := answers.Encode(read(text)); err != nil {
			log.Fatal(err)
		}
	}
}

func read(text string) answer {
	decoder := utilyaml.NewYAMLOrJSONDecoder(strings.NewReader(text), 4096)
	documents := []json.RawMessage{}
	for {
		var document runtime.RawExtension
		err := decoder.Decode(&document)
		if errors.Is(err, io.EOF) {
			return answer{Documents: documents}
		}
		if err != nil {
			return answer{Documents: documents, Error: err.Error()}
		}
		if len(document.Raw) == 0 {
			document.Raw = []byte("null")
		}
		documents = append(documents, document.Raw)
	}
}

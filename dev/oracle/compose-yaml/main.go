// Command compose-yaml reads Compose files as Docker Compose does.
//
// Standard input: one text a line, as a JSON string.
// Standard output: one answer a line. {"documents": [...], "error": "..."} is what its YAML library reads;
// for a text with services there is also {"model": {...}} or {"modelError": "..."}: the file after extends,
// merges, resets and canonical forms, with no variable set.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"strings"

	"github.com/compose-spec/compose-go/v2/loader"
	"github.com/compose-spec/compose-go/v2/types"
	"github.com/sirupsen/logrus"
	"go.yaml.in/yaml/v4"
)

type answer struct {
	Documents  []any          `json:"documents"`
	Error      string         `json:"error,omitempty"`
	Model      map[string]any `json:"model,omitempty"`
	ModelError string         `json:"modelError,omitempty"`
}

func main() {
	logrus.SetOutput(io.Discard)
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
		result := read(text)
		if strings.Contains(text, "services") {
			result.Model, result.ModelError = load(text)
		}
		if err := answers.Encode(result); err != nil {
			log.Fatal(err)
		}
	}
}

func read(text string) (result answer) {
	result.Documents = []any{}
	defer func() {
		if trouble := recover(); trouble != nil {
			result.Error = fmt.Sprint(trouble)
		}
	}()
	decoder := yaml.NewDecoder(strings.NewReader(text))
	for {
		var node yaml.Node
		err := decoder.Decode(&node)
		if errors.Is(err, io.EOF) {
			return result
		}
		var document any
		if err == nil {
			err = node.Decode(&document)
		}
		if err == nil {
			document, err = withTextKeys(document)
		}
		if err != nil {
			result.Error = err.Error()
			return result
		}
		result.Documents = append(result.Documents, document)
	}
}

// withTextKeys refuses what Compose refuses: keys that are no strings. Numbers JSON cannot hold become text.
func withTextKeys(value any) (any, error) {
	switch value := value.(type) {
	case map[string]any:
		for key, item := range value {
			converted, err := withTextKeys(item)
			if err != nil {
				return nil, err
			}
			value[key] = converted
		}
		return value, nil
	case map[any]any:
		return nil, errors.New("a key is no string")
	case []any:
		for index, item := range value {
			converted, err := withTextKeys(item)
			if err != nil {
				return nil, err
			}
			value[index] = converted
		}
		return value, nil
	case float64:
		if _, err := json.Marshal(value); err != nil {
			return fmt.Sprint(value), nil
		}
	}
	return value, nil
}

func load(text string) (map[string]any, string) {
	details := types.ConfigDetails{
		WorkingDir:  "/project",
		ConfigFiles: []types.ConfigFile{{Filename: "compose.yaml", Content: []byte(text)}},
		Environment: types.Mapping{},
	}
	model, err := loader.LoadModelWithContext(context.Background(), details, func(options *loader.Options) {
		options.SkipConsistencyCheck = true
		options.SkipResolveEnvironment = true
		options.ResolvePaths = false
		options.SetProjectName("project", true)
	})
	if err != nil {
		return nil, err.Error()
	}
	return model, ""
}

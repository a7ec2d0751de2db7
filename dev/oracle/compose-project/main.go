// Command compose-project loads whole projects as Docker Compose does.
//
// Standard input: one project a line: {"files": {"path": "text"}, "load": ["path", …]}, the files to load over each
// other. Standard output: one answer a line: {"model": {...}} or {"error": "..."}. Paths that Compose made absolute
// start with /project. No variable is set but those of the .env beside the first file.
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
	"path/filepath"
	"strings"

	"github.com/compose-spec/compose-go/v2/dotenv"
	"github.com/compose-spec/compose-go/v2/loader"
	"github.com/compose-spec/compose-go/v2/types"
	"github.com/sirupsen/logrus"
)

type project struct {
	Files map[string]string `json:"files"`
	Load  []string          `json:"load"`
}

type answer struct {
	Model any    `json:"model,omitempty"`
	Error string `json:"error,omitempty"`
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
		var asked project
		if err := json.Unmarshal([]byte(line), &asked); err != nil {
			log.Fatal(err)
		}
		if err := answers.Encode(load(asked)); err != nil {
			log.Fatal(err)
		}
	}
}

func load(asked project) (result answer) {
	folder, err := os.MkdirTemp("", "compose-project")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(folder)
	defer func() {
		if trouble := recover(); trouble != nil {
			result = answer{Error: fmt.Sprint("panic: ", trouble)}
		}
	}()
	for path, text := range asked.Files {
		at := filepath.Join(folder, path)
		if err := errors.Join(os.MkdirAll(filepath.Dir(at), 0o755), os.WriteFile(at, []byte(text), 0o644)); err != nil {
			log.Fatal(err)
		}
	}
	model, err := loadFrom(folder, asked.Load)
	if err != nil {
		return answer{Error: strings.ReplaceAll(err.Error(), folder, "/project")}
	}
	return answer{Model: relative(model, folder)}
}

func loadFrom(folder string, paths []string) (map[string]any, error) {
	files := []types.ConfigFile{}
	for _, path := range paths {
		files = append(files, types.ConfigFile{Filename: filepath.Join(folder, path)})
	}
	workingDir := filepath.Dir(files[0].Filename)
	environment := types.Mapping{}
	if env := filepath.Join(workingDir, ".env"); exists(env) {
		known, err := dotenv.GetEnvFromFile(map[string]string{}, []string{env})
		if err != nil {
			return nil, err
		}
		environment = known
	}
	details := types.ConfigDetails{WorkingDir: workingDir, ConfigFiles: files, Environment: environment}
	return loader.LoadModelWithContext(context.Background(), details, func(options *loader.Options) {
		options.SkipConsistencyCheck = true
		options.SkipResolveEnvironment = true
		options.SkipNormalization = true
		options.SetProjectName("project", true)
	})
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

func relative(value any, folder string) any {
	switch value := value.(type) {
	case map[string]any:
		for key, item := range value {
			value[key] = relative(item, folder)
		}
	case []any:
		for index, item := range value {
			value[index] = relative(item, folder)
		}
	case string:
		return strings.ReplaceAll(value, folder, "/project")
	}
	return value
}

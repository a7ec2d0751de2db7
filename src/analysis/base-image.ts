import type { Stage } from '../parse/dockerfile/model.ts';
import { imageName } from './image-name.ts';

/** The image that a stage stands on in the end, through the stages of its file; `undefined` where it is not known. */
export function foundation(stage: Stage): string | undefined {
  let lowest = stage;
  while (lowest.parent !== undefined) lowest = lowest.parent;
  return lowest.base?.known === true ? lowest.base.text : undefined;
}

/** Whether a stage is, by its name, what developers or tests use and nobody ships. */
export function isForDevelopment({ name = '' }: Stage): boolean {
  return /(?:^|[-_.])(?:dev|devel|develop|development|devcontainer|debug|debugger|tests?|testing|ci|lint|build|builder)(?:$|[-_.])/i.test(
    name,
  );
}

/** Images whose purpose is to build programs: compilers and the source of a language’s packages are in them. */
const toolchains =
  /^docker\.io\/(?:library\/(?:buildpack-deps|clojure|dart|elixir|erlang|gcc|golang|gradle|haskell|julia|maven|rakudo-star|rust|sbt|swift)|cimg\/[\w-]+)$|^mcr\.microsoft\.com\/dotnet\/(?:core\/)?sdk$/;
/** Those whose plain tags hold a compiler, and whose `slim`, `alpine` or `jre` tags do not. */
const fullSize =
  /^docker\.io\/library\/(?:amazoncorretto|eclipse-temurin|ibm-semeru-runtimes|node|openjdk|perl|php-zendserver|pypy|python|ruby|sapmachine)$/;

/** Whether an image is for building programs. */
export function isToolchain(image: string): boolean {
  const { name, tag = '' } = imageName(image);
  return toolchains.test(name) && !/slim|alpine|runtime|jre/.test(tag);
}

/** Whether an image has a smaller tag that lacks the compilers. */
export function isFullSize(image: string): boolean {
  const { name, tag = '' } = imageName(image);
  return fullSize.test(name) && !/slim|alpine|jre|headless|nanoserver|windows/.test(tag);
}

/** Whether an image holds a shell for debugging where the plain one has none. */
export function isDebugImage(image: string): boolean {
  const { name, tag = '' } = imageName(image);
  const isMeant =
    /^(?:gcr\.io\/(?:distroless|kaniko-project)\/|cgr\.dev\/|docker\.io\/chainguard\/|mcr\.microsoft\.com\/)/.test(
      name,
    );
  return isMeant && /(?:^|-)(?:debug|dev)(?:-|$)/.test(tag);
}

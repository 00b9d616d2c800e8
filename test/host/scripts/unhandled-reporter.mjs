// A reporter beside the JSON one, which says nothing of errors that no test caught: a run that ends badly names them.
export default class UnhandledReporter {
  onTestRunEnd(_modules, unhandled) {
    for (const { name, message, stack } of unhandled)
      console.log(`NOT CAUGHT BY ANY TEST ${name}: ${message}\n${String(stack).split('\n').slice(0, 6).join('\n')}`);
  }
}

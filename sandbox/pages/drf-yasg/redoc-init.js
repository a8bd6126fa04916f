// Shows the document as a plain list of operations: the sandbox brings no ReDoc bundle.
async function drawReference() {
  const element = (name, text, ...children) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    made.append(...children);
    return made;
  };

  const query = new URLSearchParams(window.location.search);
  query.set('format', 'openapi');
  const response = await fetch(`${window.location.pathname}?${query}`, {
    headers: { Accept: 'application/openapi+json,application/json' },
  });
  const api = await response.json();

  const typeOf = (parameter) =>
    parameter.type ?? parameter.schema?.$ref?.split('/').pop() ?? parameter.schema?.type ?? '';
  const parameterOf = (parameter) =>
    element(
      'li',
      '',
      element('code', parameter.name),
      ` ${parameter.in} ${typeOf(parameter)}${parameter.required ? ', required' : ''}`,
    );
  const operationOf = (path, method, operation, shared) => {
    const parameters = [...shared, ...(operation.parameters ?? [])].map(parameterOf);
    const answers = Object.entries(operation.responses ?? {}).map(([status, answer]) =>
      element('li', `${status} ${answer.description ?? ''}`),
    );
    return element(
      'section',
      '',
      element('h3', '', element('code', `${method.toUpperCase()} ${api.basePath ?? ''}${path}`)),
      element('p', operation.description || operation.summary || operation.operationId),
      element('ul', '', ...parameters),
      element('ul', '', ...answers),
    );
  };

  const methods = ['get', 'post', 'put', 'patch', 'delete'];
  const sections = Object.entries(api.paths ?? {}).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => operationOf(path, method, item[method], item.parameters ?? [])),
  );
  const reference = element(
    'main',
    '',
    element('h1', api.info?.title),
    element('p', api.info?.description),
    ...sections,
  );
  reference.className = 'reference';
  document.getElementById('redoc-placeholder').append(reference);
}

drawReference().catch((error) => {
  document.getElementById('redoc-placeholder').textContent = `The document cannot be shown: ${error.message}`;
});

"""The claim base: YAML that people write, made into an index that is opened in a moment.

``discover`` finds the folder -> ``compile`` asks ``cache`` whether its ``files`` are as they were, and if so opens the
``store``; if not: ``build`` -> ``yamlfile`` (nodes with lines) -> ``records``, checked by ``schema``, and ``load``,
which sees what only the whole shows -> ``filing`` (terms and text of a record, by ``codec``) -> ``index``, under a
``seal`` in the ``cachefolder``. ``kept`` remembers what an audit worked out; ``scaffold`` writes a base to start from.
"""

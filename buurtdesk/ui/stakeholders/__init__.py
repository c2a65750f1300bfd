"""The stakeholder analysis: open questions and bottlenecks by service, and which survey question covers each."""

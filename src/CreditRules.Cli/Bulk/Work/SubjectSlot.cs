using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>A record that was read and waits for what it is looked up in to come into the cache.</summary>
/// <remarks>Not thread-safe: one worker has it at a time.</remarks>
internal sealed class SubjectSlot(SubjectLayout layout)
{
    /// <summary>The record as a subject.</summary>
    internal SubjectReader Reader { get; } = new(layout);

    /// <summary>Its fields: room for one more than the header has, which tells a ragged record.</summary>
    internal FieldRange[] Fields { get; } = new FieldRange[layout.Fields + 1];

    internal RecordFault Form { get; private set; }

    internal SubjectFault Fault { get; private set; }

    internal long Line { get; private set; }

    internal void Begin(RecordBlock block, long line, int count, RecordFault form)
    {
        (Line, Form) = (line, form == RecordFault.None && count != layout.Fields ? RecordFault.Ragged : form);
        Fault = Form == RecordFault.None ? Reader.Begin(block, Fields, line) : SubjectFault.Form;
    }
}

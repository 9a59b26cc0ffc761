using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>A form of text in which results are written, one line a subject.</summary>
/// <remarks>Immutable; thread-safe: workers write side by side, each into a buffer of its own.</remarks>
internal interface IResultFormat
{
    /// <summary>What stands before the first result.</summary>
    void AddHeader(Utf8Buffer buffer);

    /// <summary>Adds a result.</summary>
    /// <param name="buffer">Where to.</param>
    /// <param name="record">The subject's record.</param>
    /// <param name="subject">The result.</param>
    /// <param name="change">What changed since an older index; null where that isn't asked.</param>
    void Add(Utf8Buffer buffer, SubjectReader record, ScreenedSubject subject, ResultChange? change);

    /// <summary>Adds the result of a subject that nobody lists.</summary>
    /// <param name="buffer">Where to.</param>
    /// <param name="record">The subject's record; its identifier and name are those of no person.</param>
    /// <param name="blank">The answer for its kind.</param>
    void AddBlank(Utf8Buffer buffer, SubjectReader record, Decision blank);
}

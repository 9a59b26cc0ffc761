using CreditRules.Screening;

namespace CreditRules.Cli.Reports;

/// <summary>Writes a screening as a person reads it. One use, one thread; what it writes to belongs to the caller and stays open.</summary>
internal interface IScreeningWriter : IDisposable
{
    /// <summary>Takes the next subject, in the order of the file.</summary>
    /// <param name="subject">The subject.</param>
    /// <exception cref="CreditRulesException">There are more than the form can hold.</exception>
    void Add(ScreenedSubject subject);

    /// <summary>Writes what stands at the end, once; before it, nothing that was written is of use.</summary>
    /// <param name="report">The figures, the consortia and who is preferred.</param>
    void Complete(ScreeningReport report);
}
